import { deadlinesBySection } from '@gongbao/parser';
import type { Deadline, Notice, ResponsibilityRole, Target, Task } from '@gongbao/schema/types';
import { byPath } from '../by-path.js';
import type { Reading } from '../reading.js';
import { ROLES } from '../words.js';
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
  const deadlines = deadlinesBySection(notice);
  return notice.tasks.map((task) => ({
    notice,
    task,
    names: (role) => {
      const own = (duties.get(task.path) ?? []).filter((duty) => duty.role === role);
      return [...new Set(own.flatMap(({ actors }) => actors.map(({ name }) => name)))].join('、');
    },
    targets: targets.get(task.path) ?? [],
    deadlines: deadlines.get(task.path) ?? [],
  }));
}

const roleColumn = (role: ResponsibilityRole): Column<LedgerRow> => ({
  key: role,
  title: ROLES[role],
  kind: 'long',
  width: role === 'responsible' || role === 'cooperating' ? 20 : 12,
  value: ({ names }) => names(role),
});

/** Columns that people fill in. */
const FILLED_IN: readonly Column<LedgerRow>[] = [
  {
    key: 'status',
    title: { zh: '办理状态', en: 'Status' },
    kind: 'text',
    choices: [
      { zh: '未开始', en: 'not started' },
      { zh: '进行中', en: 'under way' },
      { zh: '已完成', en: 'done' },
      { zh: '已逾期', en: 'overdue' },
    ],
    value: () => null,
  },
  {
    key: 'progress',
    title: { zh: '进展情况', en: 'Progress' },
    kind: 'long',
    width: 16,
    value: () => null,
  },
  {
    key: 'evidence',
    title: { zh: '佐证材料', en: 'Evidence' },
    kind: 'long',
    width: 14,
    value: () => null,
  },
  {
    key: 'remark',
    title: { zh: '备注', en: 'Remark' },
    kind: 'long',
    width: 12,
    value: () => null,
  },
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
    {
      key: 'notice',
      title: { zh: '发文字号', en: 'Notice' },
      kind: 'text',
      value: ({ notice }) => numberOf(notice),
    },
    {
      key: 'path',
      title: { zh: '任务编号', en: 'Task no.' },
      kind: 'text',
      width: 10,
      value: ({ task }) => task.path,
    },
    {
      key: 'task',
      title: { zh: '任务内容', en: 'Task' },
      kind: 'long',
      value: ({ task: { heading, paragraphs } }) =>
        [...(heading === null ? [] : [heading]), ...paragraphs].map(({ text }) => text).join('\n'),
    },
    ...(Object.keys(ROLES) as ResponsibilityRole[]).map(roleColumn),
    {
      key: 'targets',
      title: { zh: '量化目标', en: 'Targets' },
      kind: 'long',
      width: 24,
      value: ({ targets }, { language }) =>
        targets.map((target) => targetPhrase(target, language)).join('；'),
    },
    {
      key: 'deadlines',
      title: { zh: '完成时限', en: 'Deadlines' },
      kind: 'long',
      width: 14,
      value: ({ deadlines }) => [...new Set(deadlines.map(({ text }) => text))].join('；'),
    },
    {
      key: 'due',
      title: { zh: '截止日', en: 'Due' },
      kind: 'date',
      value: ({ deadlines }) => lastDay(deadlines),
    },
    ...FILLED_IN,
    {
      key: 'line',
      title: { zh: '原文行号', en: 'Line' },
      kind: 'number',
      value: ({ task }, { lineOf }) => lineOf(task),
    },
    {
      key: 'id',
      title: { zh: '标识', en: 'Id' },
      kind: 'text',
      isHidden: true,
      value: ({ notice, task }) => `${notice.id}#${task.path}`,
    },
  ],
});
