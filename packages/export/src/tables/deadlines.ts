import type { Deadline } from '@gongbao/schema/types';
import { DEADLINE_KINDS } from '../words.js';
import { type Listed, listed, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 时限: a row a time expression. */
export const deadlines = toTable<Listed<Deadline>>({
  name: 'deadlines',
  title: { zh: '时限', en: 'Deadlines' },
  rows: (reading) => listed(reading, (notice) => notice.deadlines),
  columns: [
    ...PLACE_COLUMNS,
    {
      key: 'kind',
      title: { zh: '类别', en: 'Kind' },
      kind: 'text',
      value: ({ record }, { language }) => DEADLINE_KINDS[record.kind][language],
    },
    {
      key: 'start',
      title: { zh: '起始日', en: 'From' },
      kind: 'date',
      value: ({ record }) => record.start,
    },
    {
      key: 'end',
      title: { zh: '截止日', en: 'To' },
      kind: 'date',
      value: ({ record }) => record.end,
    },
    {
      key: 'recurrence',
      title: { zh: '周期', en: 'Every' },
      kind: 'text',
      value: ({ record }) => record.recurrence,
    },
    {
      key: 'dueOn',
      title: { zh: '周期内日期', en: 'Due on' },
      kind: 'text',
      value: ({ record }) => record.dueOn,
    },
    {
      key: 'duration',
      title: { zh: '时长', en: 'Within' },
      kind: 'text',
      value: ({ record: { duration } }) =>
        duration === null ? null : `${duration.value}${duration.unit}`,
    },
    ...SOURCE_COLUMNS,
  ],
});
