import type { Target } from '@gongbao/schema/types';
import { CHANGE_WORDS, COMPARATOR_SIGNS, TARGET_WORDS } from '@gongbao/schema/words';
import { date, number, text, word } from './columns.js';
import { type Listed, listed, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 量化目标: a row a number. */
export const targets = toTable<Listed<Target>>({
  name: 'targets',
  title: { zh: '量化目标', en: 'Targets' },
  rows: (reading) => listed(reading, (notice) => notice.targets),
  columns: [
    ...PLACE_COLUMNS,
    text('metric', { zh: '指标', en: 'Metric' }, ({ record }) => record.metric, { width: 30 }),
    word('change', { zh: '变化', en: 'Change' }, ({ record }) => CHANGE_WORDS[record.change]),
    text(
      'comparator',
      { zh: '比较', en: 'Comparator' },
      ({ record }) => COMPARATOR_SIGNS[record.comparator],
      { width: 8 },
    ),
    number('value', { zh: '数值', en: 'Value' }, ({ record }) => record.value),
    number('valueMax', { zh: '上限', en: 'Up to' }, ({ record }) => record.valueMax),
    text('unit', { zh: '计量单位', en: 'Unit' }, ({ record }) => record.unit, { width: 10 }),
    word('kind', { zh: '类别', en: 'Kind' }, ({ record }) => TARGET_WORDS[record.kind]),
    text('baseline', { zh: '基准', en: 'Baseline' }, ({ record }) => record.baseline),
    date('due', { zh: '截止日', en: 'Due' }, ({ record }) => record.deadline?.end ?? null),
    ...SOURCE_COLUMNS,
  ],
});
