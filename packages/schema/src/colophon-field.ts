import { z } from 'zod';
import { textShape } from './text-shape.js';

/** «邮编：750004» → value `750004`. */
export const colophonFieldSchema = z
  .strictObject({
    ...textShape,
    value: z.string().meta({ title: '内容', description: 'The field without its printed label.' }),
  })
  .meta({
    id: 'ColophonField',
    title: '版权页项目',
    description: 'One printed field of the colophon.',
  });

export type ColophonField = z.infer<typeof colophonFieldSchema>;
