import { z } from 'zod';
import { regionSchema } from './region.js';
import { textShape } from './text-shape.js';

/** The fields of every entity: a `Text` that also names the rule that made it and, where the input tells pages, its page. */
export const entityShape = {
  ...textShape,
  rule: z
    .string()
    .min(1)
    .meta({ title: '规则', description: 'Name of the rule that made this record.' }),
  page: z
    .int()
    .optional()
    .meta({ title: '页码', description: 'Page on which it begins, where the input tells pages.' }),
  confidence: z.number().min(0).max(1).optional().meta({
    title: '识别置信度',
    description:
      'The least that the engine was sure of any word of it, where the input tells that.',
  }),
  regions: z.array(regionSchema).optional().meta({
    title: '版面区域',
    description: 'Where it stands on the pages, a rectangle a line, where the input tells places.',
  }),
};
