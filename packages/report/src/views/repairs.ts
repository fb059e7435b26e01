import type { Repair } from '@gongbao/schema';
import { html, type Markup } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import type { Reading, View } from './view.js';

const TITLE = ['修复', 'Repairs'] as const;

/** White space is shown, since many repairs are of nothing else. */
const visible = (text: string): string =>
  text === ''
    ? '∅'
    : text
        .replace(/\n/g, '↵')
        .replace(/[ \u3000]/g, '␣')
        .replace(/\t/g, '⇥');

const toChange = ({ before, after }: Repair): Markup =>
  html`<del>${visible(before)}</del> → <ins>${visible(after)}</ins>`;

const toColumns = ({ lineOf }: Reading): Column<Item<Repair>>[] => [
  {
    head: ['行', 'Line'],
    form: 'number',
    cell: ({ entity }) => linkToLine(lineOf(entity.span.start)),
  },
  { head: ['改动', 'Change'], form: 'wide', cell: ({ entity }) => toChange(entity) },
  {
    head: ['依据', 'Evidence'],
    form: 'wide',
    cell: ({ entity }) => say([entity.evidenceZh, entity.evidence]),
  },
  {
    head: ['规则', 'Rule'],
    form: 'number',
    cell: ({ entity }) => html`<code>${entity.rule}</code>`,
  },
];

/** Where the text was read otherwise than it stands; the source is never changed. */
export const repairs: View = {
  id: 'repairs',
  title: TITLE,
  count: ({ items }) => items.repairs.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), [{ title: null, entries: reading.items.repairs }]),
};
