import { z } from 'zod';
import { textShape } from './text-shape.js';

/** 一、 → value 1; a period such as 6月—8月： has the value of its first number. */
export const ordinalSchema = z
  .strictObject({
    ...textShape,
    value: z
      .number()
      .nullable()
      .meta({ title: '序号数值', description: 'Its number, null where it has none.' }),
  })
  .meta({
    id: 'Ordinal',
    title: '结构层次序数',
    description: 'The printed number that opens a unit, with its mark: 一、 or （一）.',
  });

export type Ordinal = z.infer<typeof ordinalSchema>;
