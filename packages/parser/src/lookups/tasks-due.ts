import type { Deadline, Issue, Notice, Task } from '@gongbao/schema/types';
import { refuse } from '../refuse.js';
import { deadlinesBySection } from './deadlines-by-section.js';
import { noticesOf } from './notices-of.js';

/** A stretch of days, both ends included, as ISO 8601 dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A task with the deadline that falls into the period. */
export interface TaskDue {
  readonly noticeId: string;
  readonly task: Task;
  readonly deadline: Deadline;
}

/** A day of the calendar as `YYYY-MM-DD`; 2018-02-30 is none. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function checkPeriod(period: Partial<Period> | undefined): void {
  const { from, to } = period ?? {};
  if (isDay(from) && isDay(to) && `${from}` <= `${to}`) return;
  const given = JSON.stringify({ from, to });
  refuse(
    `tasksDue takes a period such as { from: '2018-06-01', to: '2018-06-30' }, not ${given}`,
    `tasksDue 需要一段日期，如 { from: '2018-06-01', to: '2018-06-30' }，得到的却是 ${given}`,
  );
}

function isDueIn({ end }: Deadline, { from, to }: Period): boolean {
  return end !== null && from <= end && end <= to;
}

/**
 * Every task with a deadline, its own or that of its phase, whose last day lies in a period.
 *
 * @throws {TypeError} for days that are none, or in the wrong order.
 */
export function tasksDue(from: Notice | Issue, period: Period): TaskDue[] {
  checkPeriod(period);
  const notices = noticesOf(from);
  return notices.flatMap((notice) => {
    const governing = deadlinesBySection(notice);
    return notice.tasks.flatMap((task) =>
      (governing.get(task.path) ?? [])
        .filter((deadline) => isDueIn(deadline, period))
        .map((deadline) => ({ noticeId: notice.id, task, deadline })),
    );
  });
}
