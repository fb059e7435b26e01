import { z } from 'zod';
import { spanSchema } from './span.js';

/** 一、 → text `一`, value 1; a period such as 6月—8月： has no value. */
export const ordinalSchema = z
  .strictObject({
    text: z
      .string()
      .meta({ title: '序号文字', description: 'The ordinal as it stands in the path.' }),
    value: z
      .number()
      .nullable()
      .meta({ title: '序号数值', description: 'Its number, null where it has none.' }),
    span: spanSchema.meta({ title: '原文区间', description: 'Where the ordinal is printed.' }),
  })
  .meta({
    id: 'Ordinal',
    title: '结构层次序数',
    description: 'The printed number that opens a unit.',
  });

export type Ordinal = z.infer<typeof ordinalSchema>;
