import type { Citation } from '@gongbao/schema/types';
import { type Listed, listed, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 引用文件: a row for each 《…》 or number. */
export const citations = toTable<Listed<Citation>>({
  name: 'citations',
  title: { zh: '引用文件', en: 'Citations' },
  rows: (reading) => listed(reading, (notice) => notice.citations),
  columns: [
    ...PLACE_COLUMNS,
    {
      key: 'title',
      title: { zh: '标题', en: 'Title' },
      kind: 'long',
      value: ({ record }) => record.title,
    },
    {
      key: 'number',
      title: { zh: '所引字号', en: 'Number' },
      kind: 'text',
      value: ({ record }) => record.documentNumber,
    },
    {
      key: 'provisions',
      title: { zh: '条款', en: 'Provisions' },
      kind: 'text',
      value: ({ record }) => record.provisions.join('、'),
    },
    {
      key: 'kind',
      title: { zh: '类别', en: 'Kind' },
      kind: 'text',
      value: ({ record }) => record.kind,
    },
    {
      key: 'resolvesTo',
      title: { zh: '本期所指', en: 'In this issue' },
      kind: 'text',
      value: ({ record }) => record.resolvesTo,
    },
    ...SOURCE_COLUMNS,
  ],
});
