import type { Target } from '@gongbao/schema/types';
import { COMPARATORS } from '../words.js';
import { type Listed, listed, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 量化目标: a row a number. */
export const targets = toTable<Listed<Target>>({
  name: 'targets',
  title: { zh: '量化目标', en: 'Targets' },
  rows: (reading) => listed(reading, (notice) => notice.targets),
  columns: [
    ...PLACE_COLUMNS,
    {
      key: 'metric',
      title: { zh: '指标', en: 'Metric' },
      kind: 'text',
      value: ({ record }) => record.metric,
    },
    {
      key: 'comparator',
      title: { zh: '比较', en: 'Comparator' },
      kind: 'text',
      value: ({ record }) => (record.comparator === 'range' ? '–' : COMPARATORS[record.comparator]),
    },
    {
      key: 'value',
      title: { zh: '数值', en: 'Value' },
      kind: 'number',
      value: ({ record }) => record.value,
    },
    {
      key: 'valueMax',
      title: { zh: '上限', en: 'Up to' },
      kind: 'number',
      value: ({ record }) => record.valueMax,
    },
    {
      key: 'unit',
      title: { zh: '计量单位', en: 'Unit' },
      kind: 'text',
      value: ({ record }) => record.unit,
    },
    {
      key: 'kind',
      title: { zh: '类别', en: 'Kind' },
      kind: 'text',
      value: ({ record }) => record.kind,
    },
    {
      key: 'change',
      title: { zh: '变化', en: 'Change' },
      kind: 'text',
      value: ({ record }) => record.change,
    },
    {
      key: 'baseline',
      title: { zh: '基准', en: 'Baseline' },
      kind: 'text',
      value: ({ record }) => record.baseline,
    },
    {
      key: 'due',
      title: { zh: '截止日', en: 'Due' },
      kind: 'date',
      value: ({ record }) => record.deadline?.end ?? null,
    },
    ...SOURCE_COLUMNS,
  ],
});
