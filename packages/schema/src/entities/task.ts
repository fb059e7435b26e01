import { z } from 'zod';
import { entityShape } from '../entity-shape.js';
import { forceSchema } from '../force.js';
import { recordIdSchema } from '../record-id.js';
import { spanSchema } from '../span.js';
import { textSchema } from '../text.js';

/** An arabic-numbered item that starts a line or block (not inline, not （1）), or any unit that carries a responsibility. */
export const taskSchema = z
  .strictObject({
    id: recordIdSchema,
    path: z.string().min(1).meta({
      title: '层次路径',
      description: 'Path of its unit, shared by everything that belongs to the task.',
    }),
    number: z.int().nullable().meta({
      title: '任务编号',
      description: 'Its arabic number, null where the unit is numbered otherwise.',
    }),
    heading: textSchema.nullable().meta({ title: '标题', description: 'Heading of its unit.' }),
    paragraphs: z
      .array(textSchema)
      .meta({ title: '段落', description: 'Text of the unit itself after the heading.' }),
    force: forceSchema.nullable().meta({
      title: '约束力',
      description:
        'The strongest word in its own text that says how strongly it binds; null where none is printed.',
    }),
    span: spanSchema.meta({ title: '原文区间', description: 'The whole unit.' }),
    rule: entityShape.rule,
    page: entityShape.page,
  })
  .meta({
    id: 'Task',
    title: '编号任务',
    description:
      'An arabic-numbered item that starts a line or block, or any unit that carries a responsibility.',
  });
