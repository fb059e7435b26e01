import { deadlinesBySection } from '@gongbao/parser';
import type { Deadline, Notice, ResponsibilityRole, Target, Task } from '@gongbao/schema/types';
import { ROLE_TITLES, type Word } from '@gongbao/schema/words';
import { byPath } from '../by-path.js';
import type { Reading } from '../reading.js';
import { date, long, number, text } from './columns.js';
import { numberOf } from './entity-columns.js';
import { type Column, toTable } from './table.js';
import { targetPhrase } from './target-phrase.js';

/** A task with all that the page says of it; names that are printed twice stand once. */
interface LedgerRow {
  readonly notice: Notice;
  readonly task: Task;
  readonly names: (role: ResponsibilityRole) => string;
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
}

function rowsOf(notice: Notice): LedgerRow[] {
  const duties = byPath(notice.responsibilities.filter(({ form }) => form !== 'prose'));
  const targets = byPath(notice.targets);
  const own = byPath(notice.deadlines);
  const governing = deadlinesBySection(notice);
  return notice.tasks.map((task) => ({
    notice,
    task,
    names: (role) => {
      const own = (duties.get(task.path) ?? []).filter((duty) => duty.role === role);
      return [...new Set(own.flatMap(({ actors }) => actors.map(({ name }) => name)))].join('、');
    },
    targets: targets.get(task.path) ?? [],
    // What comes again has no day of its own; then the phase or the heading above it has.
    deadlines: [...new Set([own, governing].flatMap((times) => times.get(task.path) ?? []))],
  }));
}

const roleColumn = (role: ResponsibilityRole): Column<LedgerRow> =>
  long(role, ROLE_TITLES[role], ({ names }) => names(role), {
    width: role === 'responsible' || role === 'cooperating' ? 20 : 12,
  });

const STATES: readonly Word[] = [
  { zh: '未开始', en: 'not started' },
  { zh: '进行中', en: 'under way' },
  { zh: '已完成', en: 'done' },
  { zh: '已逾期', en: 'overdue' },
];

const empty = () => null;

/** Columns that people fill in. */
const FILLED_IN: readonly Column<LedgerRow>[] = [
  text('status', { zh: '办理状态', en: 'Status' }, empty, { choices: STATES, width: 10 }),
  long('progress', { zh: '进展情况', en: 'Progress' }, empty, { width: 16 }),
  long('evidence', { zh: '佐证材料', en: 'Evidence' }, empty, { width: 14 }),
  long('remark', { zh: '备注', en: 'Remark' }, empty, { width: 12 }),
];

/** The last day that any time of a task sets. */
function lastDay(deadlines: readonly Deadline[]): string | null {
  const days = deadlines.flatMap(({ end }) => (end === null ? [] : [end]));
  return days.sort().at(-1) ?? null;
}

/** The table that a 督查室 works with: who does what by when. */
export const ledger = toTable<LedgerRow>({
  name: 'ledger',
  title: { zh: '督办台账', en: 'Ledger' },
  rows: ({ issue }: Reading) => issue.notices.flatMap(rowsOf),
  columns: [
    text('notice', { zh: '发文字号', en: 'Notice' }, ({ notice }) => numberOf(notice)),
    text('path', { zh: '任务编号', en: 'Task no.' }, ({ task }) => task.path, { width: 10 }),
    long('task', { zh: '任务内容', en: 'Task' }, ({ task: { heading, paragraphs } }) =>
      [...(heading === null ? [] : [heading]), ...paragraphs].map((part) => part.text).join('\n'),
    ),
    ...(Object.keys(ROLE_TITLES) as ResponsibilityRole[]).map(roleColumn),
    long(
      'targets',
      { zh: '量化目标', en: 'Targets' },
      ({ targets }, { language }) =>
        targets.map((target) => targetPhrase(target, language)).join('；'),
      { width: 24 },
    ),
    long(
      'deadlines',
      { zh: '完成时限', en: 'Deadlines' },
      ({ deadlines }) => [...new Set(deadlines.map((deadline) => deadline.text))].join('；'),
      { width: 14 },
    ),
    date('due', { zh: '截止日', en: 'Due' }, ({ deadlines }) => lastDay(deadlines)),
    ...FILLED_IN,
    number('line', { zh: '原文行号', en: 'Line' }, ({ task }, { lineOf }) => lineOf(task)),
    text('id', { zh: '标识', en: 'Id' }, ({ notice, task }) => `${notice.id}#${task.path}`, {
      isHidden: true,
    }),
  ],
});
