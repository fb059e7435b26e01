import type { Deadline, Issue, Notice, Task } from '@gongbao/schema';

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

/** Every task with a deadline whose last day lies in a period, in printed order. */
export function tasksDue(from: Notice | Issue, period: Period): TaskDue[] {
  const notices = 'notices' in from ? from.notices : [from];
  return notices.flatMap(({ id, tasks, deadlines }) => {
    const byPath = new Map<string | null, Deadline[]>();
    for (const deadline of deadlines.filter((found) => isDueIn(found, period))) {
      const due = byPath.get(deadline.path);
      if (due === undefined) byPath.set(deadline.path, [deadline]);
      else due.push(deadline);
    }
    return tasks.flatMap((task) =>
      (byPath.get(task.path) ?? []).map((deadline) => ({ noticeId: id, task, deadline })),
    );
  });
}
