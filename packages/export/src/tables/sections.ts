import { allSections } from '@gongbao/parser';
import type { Section } from '@gongbao/schema/types';
import { type Listed, listed, PLACE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 章节: a row a section. */
export const sections = toTable<Listed<Section>>({
  name: 'sections',
  title: { zh: '章节', en: 'Sections' },
  rows: (reading) => listed(reading, allSections),
  columns: [
    ...PLACE_COLUMNS,
    {
      key: 'level',
      title: { zh: '层级', en: 'Level' },
      kind: 'number',
      value: ({ record }) => record.level,
    },
    {
      key: 'ordinal',
      title: { zh: '序号', en: 'Ordinal' },
      kind: 'text',
      value: ({ record }) => record.ordinal.text,
    },
    {
      key: 'heading',
      title: { zh: '标题', en: 'Heading' },
      kind: 'long',
      value: ({ record }) => record.heading?.text ?? null,
    },
    {
      key: 'text',
      title: { zh: '正文', en: 'Text' },
      kind: 'long',
      value: ({ record }) => record.paragraphs.map(({ text }) => text).join('\n'),
    },
    {
      key: 'line',
      title: { zh: '原文行号', en: 'Line' },
      kind: 'number',
      value: ({ record }, { lineOf }) => lineOf(record),
    },
  ],
});
