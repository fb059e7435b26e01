import type { Citation } from '@gongbao/schema';
import { CITATION_WORDS } from '@gongbao/schema/words';
import { html } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import { groupByNotice } from './group-by-notice.js';
import type { Reading, View } from './view.js';

const TITLE = ['引用文件', 'Citations'] as const;

function toColumns({ issue, lineOf }: Reading): Column<Item<Citation>>[] {
  const places = new Map(issue.notices.map(({ id }, index) => [id, index + 1]));
  return [
    {
      head: ['行', 'Line'],
      form: 'number',
      cell: ({ entity }) => linkToLine(lineOf(entity.span.start)),
    },
    { head: ['编号', 'Path'], form: 'number', cell: ({ entity }) => entity.path },
    { head: ['标题', 'Title'], form: 'wide', cell: ({ entity }) => entity.title },
    { head: ['发文字号', 'Number'], cell: ({ entity }) => entity.documentNumber },
    { head: ['条款', 'Provisions'], cell: ({ entity }) => entity.provisions.join('、') },
    { head: ['类别', 'Kind'], cell: ({ entity }) => say(CITATION_WORDS[entity.kind]) },
    {
      head: ['本期所指', 'In this issue'],
      cell: ({ entity: { resolvesTo } }) =>
        resolvesTo === null
          ? null
          : html`<a href="#n${places.get(resolvesTo) ?? 0}">${resolvesTo}</a>`,
    },
  ];
}

/** Laws, papers and standards that the text names. */
export const citations: View = {
  id: 'citations',
  title: TITLE,
  count: ({ items }) => items.citations.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), groupByNotice(reading.items.citations, reading)),
};
