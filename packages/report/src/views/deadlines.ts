import type { Deadline } from '@gongbao/schema';
import { DEADLINE_WORDS, dueOnWord, durationText, recurrenceWord } from '@gongbao/schema/words';
import { createTimeAxis } from '../charts/time-axis.js';
import type { Part } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import { say } from '../html/say.js';
import { type Column, toTable } from '../html/to-table.js';
import type { Item } from '../records/item.js';
import { groupByNotice } from './group-by-notice.js';
import type { Reading, View } from './view.js';

const TITLE = ['时限', 'Deadlines'] as const;

/** `每季度` comes again and `7工作日` lasts; the others have days. */
function toRhythm({ recurrence, dueOn, duration }: Deadline): Part {
  if (duration !== null) return durationText(duration);
  const again = recurrence === null ? null : say(recurrenceWord(recurrence));
  return dueOn === null ? again : [again, ' ', say(dueOnWord(dueOn))];
}

function toColumns({ items, lineOf }: Reading): Column<Item<Deadline>>[] {
  const onAxis = createTimeAxis(items.deadlines.map(({ entity }) => entity));
  return [
    {
      head: ['行', 'Line'],
      form: 'number',
      cell: ({ entity }) => linkToLine(lineOf(entity.span.start)),
    },
    { head: ['编号', 'Path'], form: 'number', cell: ({ entity }) => entity.path },
    { head: ['原文', 'As printed'], form: 'wide', cell: ({ entity }) => entity.text },
    { head: ['类别', 'Kind'], cell: ({ entity }) => say(DEADLINE_WORDS[entity.kind]) },
    { head: ['起', 'From'], form: 'number', cell: ({ entity }) => entity.start },
    { head: ['止', 'To'], form: 'number', cell: ({ entity }) => entity.end },
    { head: ['周期或时长', 'Rhythm'], cell: ({ entity }) => toRhythm(entity) },
    { head: ['时间轴', 'Time line'], cell: ({ entity }) => onAxis(entity) },
  ];
}

/** Each time by which, in which or how often something is to be done, on a time line. */
export const deadlines: View = {
  id: 'deadlines',
  title: TITLE,
  count: ({ items }) => items.deadlines.length,
  body: (reading) =>
    toTable(TITLE, toColumns(reading), groupByNotice(reading.items.deadlines, reading)),
};
