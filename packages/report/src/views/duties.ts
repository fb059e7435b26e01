import type { Responsibility } from '@gongbao/schema';
import { FORM_WORDS, ROLE_WORDS } from '@gongbao/schema/words';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import { groupByNotice } from './group-by-notice.js';
import type { Reading, View } from './view.js';

const TITLE = ['责任分工', 'Duties'] as const;

const toColumns = ({ lineOf }: Reading): Column<Item<Responsibility>>[] => [
  {
    head: ['行', 'Line'],
    form: 'number',
    cell: ({ entity }) => linkToLine(lineOf(entity.span.start)),
  },
  { head: ['编号', 'Path'], form: 'number', cell: ({ entity }) => entity.path },
  { head: ['角色', 'Role'], cell: ({ entity }) => say(ROLE_WORDS[entity.role]) },
  {
    head: ['单位或个人', 'Bodies or people'],
    form: 'wide',
    cell: ({ entity }) => entity.actors.map(({ name }) => name).join('、'),
  },
  { head: ['标签', 'Label'], cell: ({ entity }) => entity.label },
  { head: ['形式', 'Form'], cell: ({ entity }) => say(FORM_WORDS[entity.form]) },
];

/** Each printed line or clause that charges someone. */
export const duties: View = {
  id: 'duties',
  title: TITLE,
  count: ({ items }) => items.responsibilities.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), groupByNotice(reading.items.responsibilities, reading)),
};
