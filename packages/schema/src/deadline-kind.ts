import { z } from 'zod';

/** Which of start, end, recurrence and duration a deadline has follows from it. */
export const deadlineKindSchema = z
  .enum(['by', 'in', 'range', 'from', 'recurring', 'within'])
  .meta({
    id: 'DeadlineKind',
    title: '时限类别',
    description:
      'by 2018年底前 · in 2018年上半年 · range 9月12日—9月30日 · from 从2018年开始 · recurring 每季度 · within 七个工作日内.',
  });

export type DeadlineKind = z.infer<typeof deadlineKindSchema>;
