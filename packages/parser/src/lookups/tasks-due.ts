import type { Deadline, Issue, Notice, Task } from '@gongbao/schema/types';
import { deadlinesBySection } from './deadlines-by-section.js';

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

function isDueIn({ end }: Deadline, { from, to }: Period): boolean {
  return end !== null && from <= end && end <= to;
}

/** Every task with a deadline, its own or that of its phase, whose last day lies in a period. */
export function tasksDue(from: Notice | Issue, period: Period): TaskDue[] {
  const notices = 'notices' in from ? from.notices : [from];
  return notices.flatMap((notice) => {
    const governing = deadlinesBySection(notice);
    return notice.tasks.flatMap((task) =>
      (governing.get(task.path) ?? [])
        .filter((deadline) => isDueIn(deadline, period))
        .map((deadline) => ({ noticeId: notice.id, task, deadline })),
    );
  });
}
