import type { Person } from '@gongbao/schema';
import { linkToLine } from '../html/link-to-line.js';
import { type Column, toTable } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import { groupByNotice } from './group-by-notice.js';
import type { Reading, View } from './view.js';

const TITLE = ['名单人员', 'People'] as const;

const toColumns = ({ lineOf }: Reading): Column<Item<Person>>[] => [
  {
    head: ['行', 'Line'],
    form: 'number',
    cell: ({ entity }) => linkToLine(lineOf(entity.span.start)),
  },
  { head: ['姓名', 'Name'], form: 'number', cell: ({ entity }) => entity.name },
  { head: ['组内职务', 'Role'], form: 'number', cell: ({ entity }) => entity.role },
  { head: ['现任职务', 'Position'], form: 'wide', cell: ({ entity }) => entity.position },
  { head: ['兼任', 'Posts'], cell: ({ entity }) => entity.posts.join('、') },
  { head: ['领导小组', 'Group'], cell: ({ entity }) => entity.group },
];

/** Rows of the rosters. */
export const people: View = {
  id: 'people',
  title: TITLE,
  count: ({ items }) => items.people.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), groupByNotice(reading.items.people, reading)),
};
