import { z } from 'zod';
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
};
