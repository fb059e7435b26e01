import type { Unread } from '@gongbao/schema';
import { UNREAD_WORDS } from '@gongbao/schema/words';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import type { Reading, View } from './view.js';

const TITLE = ['未读文字', 'Unread text'] as const;

const toColumns = ({ source, lineOf }: Reading): Column<Item<Unread>>[] => [
  {
    head: ['行', 'Line'],
    form: 'number',
    cell: ({ entity }) => linkToLine(lineOf(entity.span.start)),
  },
  {
    head: ['原文', 'As printed'],
    form: 'wide',
    cell: ({ entity: { span } }) => source.slice(span.start, span.end),
  },
  { head: ['原因', 'Reason'], cell: ({ entity }) => say(UNREAD_WORDS[entity.reason]) },
];

/** Printed characters that stand in no record. */
export const unread: View = {
  id: 'unread',
  title: TITLE,
  count: ({ items }) => items.unread.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), [{ title: null, entries: reading.items.unread }]),
};
