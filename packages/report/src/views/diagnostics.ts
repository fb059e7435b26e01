import type { Diagnostic } from '@gongbao/schema';
import { SEVERITY_WORDS } from '@gongbao/schema/words';
import { html } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import type { Reading, View } from './view.js';

const TITLE = ['诊断', 'Diagnostics'] as const;

const toColumns = ({ lineOf }: Reading): Column<Item<Diagnostic>>[] => [
  {
    head: ['行', 'Line'],
    form: 'number',
    cell: ({ entity: { span } }) => (span === null ? null : linkToLine(lineOf(span.start))),
  },
  {
    head: ['程度', 'Severity'],
    cell: ({ entity: { severity } }) =>
      html`<b class=${severity}>${say(SEVERITY_WORDS[severity])}</b>`,
  },
  {
    head: ['说明', 'Message'],
    form: 'wide',
    cell: ({ entity }) => say([entity.messageZh, entity.message]),
  },
  {
    head: ['规则', 'Rule'],
    form: 'number',
    cell: ({ entity }) => html`<code>${entity.ruleId}</code>`,
  },
];

/** What in the text is not as expected. */
export const diagnostics: View = {
  id: 'diagnostics',
  title: TITLE,
  count: ({ items }) => items.diagnostics.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), [{ title: null, entries: reading.items.diagnostics }]),
};
