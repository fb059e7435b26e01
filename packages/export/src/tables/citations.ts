import type { Citation, Issue } from '@gongbao/schema/types';
import { CITATION_WORDS } from '@gongbao/schema/words';
import { long, text, word } from './columns.js';
import { type Listed, listed, numberOf, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** The number of the notice that an id names; null where it names none. */
function numberIn({ notices }: Issue, wanted: string | null): string | null {
  const found = notices.find(({ id }) => id === wanted);
  return found === undefined ? null : numberOf(found);
}

/** 引用文件: a row for each 《…》 or number. */
export const citations = toTable<Listed<Citation>>({
  name: 'citations',
  title: { zh: '引用文件', en: 'Citations' },
  rows: (reading) => listed(reading, (notice) => notice.citations),
  columns: [
    ...PLACE_COLUMNS,
    long('title', { zh: '标题', en: 'Title' }, ({ record }) => record.title),
    text('number', { zh: '所引字号', en: 'Number' }, ({ record }) => record.documentNumber),
    text('provisions', { zh: '条款', en: 'Provisions' }, ({ record }) =>
      record.provisions.join('、'),
    ),
    word('kind', { zh: '类别', en: 'Kind' }, ({ record }) => CITATION_WORDS[record.kind]),
    text('resolvesTo', { zh: '本期所指', en: 'In this issue' }, ({ record }, { issue }) =>
      numberIn(issue, record.resolvesTo),
    ),
    ...SOURCE_COLUMNS,
  ],
});
