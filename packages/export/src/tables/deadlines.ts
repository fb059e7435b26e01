import type { Deadline } from '@gongbao/schema/types';
import { DEADLINE_WORDS, dueOnWord, durationText, recurrenceWord } from '@gongbao/schema/words';
import { date, text, word } from './columns.js';
import { type Listed, listed, PLACE_COLUMNS, SOURCE_COLUMNS } from './entity-columns.js';
import { toTable } from './table.js';

/** 时限: a row a time expression. */
export const deadlines = toTable<Listed<Deadline>>({
  name: 'deadlines',
  title: { zh: '时限', en: 'Deadlines' },
  rows: (reading) => listed(reading, (notice) => notice.deadlines),
  columns: [
    ...PLACE_COLUMNS,
    word('kind', { zh: '类别', en: 'Kind' }, ({ record }) => DEADLINE_WORDS[record.kind]),
    date('start', { zh: '起始日', en: 'From' }, ({ record }) => record.start),
    date('end', { zh: '截止日', en: 'To' }, ({ record }) => record.end),
    word('recurrence', { zh: '周期', en: 'Every' }, ({ record: { recurrence } }) =>
      recurrence === null ? null : recurrenceWord(recurrence),
    ),
    word('dueOn', { zh: '周期内日期', en: 'Due on' }, ({ record: { dueOn } }) =>
      dueOn === null ? null : dueOnWord(dueOn),
    ),
    text('duration', { zh: '时长', en: 'Within' }, ({ record: { duration } }) =>
      duration === null ? null : durationText(duration),
    ),
    ...SOURCE_COLUMNS,
  ],
});
