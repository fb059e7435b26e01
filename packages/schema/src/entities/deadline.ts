import { z } from 'zod';
import { entityShape } from '../entity-shape.js';
import { unitPathSchema } from '../unit-path.js';

/** 七个工作日内 → 7 工作日; ISO 8601 has no working days, so the unit stays as printed. */
export const durationSchema = z
  .strictObject({
    value: z.number().meta({ title: '数值', description: 'How many units.' }),
    valueMax: z.number().optional().meta({
      title: '数值上限',
      description: 'The other end of a range such as 3—5年; else left out.',
    }),
    unit: z
      .string()
      .min(1)
      .meta({ title: '时间单位', description: 'Unit of time as printed, such as 工作日.' }),
  })
  .meta({ id: 'Duration', title: '期限', description: 'A length of time in the printed unit.' });

/** Which of start, end, recurrence and duration a deadline has follows from it. */
export const deadlineKindSchema = z
  .enum(['by', 'in', 'range', 'from', 'recurring', 'within', 'ongoing'])
  .meta({
    id: 'DeadlineKind',
    title: '时限类别',
    description:
      'by 2018年底前 · in 2018年上半年 · range 9月12日—9月30日 · from 从2018年开始 · recurring 每季度 · within 七个工作日内 · ongoing 长期坚持.',
  });

/** A time expression that sets when something is to be done; baselines and periods that only name something are none. */
export const deadlineSchema = z
  .strictObject({
    ...entityShape,
    path: unitPathSchema,
    kind: deadlineKindSchema.meta({ title: '时限类别', description: 'How it sets the time.' }),
    start: z.iso
      .date()
      .nullable()
      .meta({ title: '起始日', description: 'First day, null for `by`.' }),
    end: z.iso
      .date()
      .nullable()
      .meta({ title: '截止日', description: 'Last day, included, null for `from`.' }),
    // A pattern without look-around, which not every validator has.
    recurrence: z
      .string()
      .regex(/^P\d+[YMWD]$/)
      .nullable()
      .meta({
        title: '周期',
        description: 'ISO 8601 duration after which it comes again: 每两个月 is P2M.',
      }),
    dueOn: z
      .string()
      .regex(/^(?:--(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|---(?:0[1-9]|[12]\d|3[01]))$/)
      .nullable()
      .meta({
        title: '周期内日期',
        description:
          'Day or month of each period on which something recurring is due, in the form of XSD: 每年3月底 is --03-31, 每月5日 is ---05, 每年6月 is --06.',
      }),
    duration: durationSchema
      .nullable()
      .meta({ title: '期限', description: 'Length of time for `within`.' }),
  })
  .meta({
    id: 'Deadline',
    title: '时限',
    description: 'A time expression that sets when something is to be done.',
  });
