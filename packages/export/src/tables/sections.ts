import { allSections } from '@gongbao/parser';
import type { Section } from '@gongbao/schema/types';
import { long, number, text } from './columns.js';
import { LINE_COLUMN, type Listed, listed, PLACE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 章节: a row a section. */
export const sections = toTable<Listed<Section>>({
  name: 'sections',
  title: { zh: '章节', en: 'Sections' },
  rows: (reading) => listed(reading, allSections),
  columns: [
    ...PLACE_COLUMNS,
    number('level', { zh: '层级', en: 'Level' }, ({ record }) => record.level),
    text('ordinal', { zh: '序号', en: 'Ordinal' }, ({ record }) => record.ordinal.text),
    long('heading', { zh: '标题', en: 'Heading' }, ({ record }) => record.heading?.text ?? null),
    long('text', { zh: '正文', en: 'Text' }, ({ record }) =>
      record.paragraphs.map((paragraph) => paragraph.text).join('\n'),
    ),
    LINE_COLUMN,
  ],
});
