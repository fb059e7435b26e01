import { z } from 'zod';
import { spanSchema } from './span.js';

/** The source text itself is never changed; this tells how a `text` was read differently from it. */
export const repairSchema = z
  .strictObject({
    rule: z
      .string()
      .min(1)
      .meta({ title: '规则', description: 'Name of the rule that made the repair.' }),
    span: spanSchema.meta({
      title: '原文区间',
      description: 'Where in the source the repaired text stands.',
    }),
    before: z.string().meta({ title: '修复前', description: 'The source text as it stands.' }),
    after: z.string().meta({ title: '修复后', description: 'The text as it was read.' }),
    evidence: z
      .string()
      .meta({ title: '依据', description: 'Why the reading is held to be right, in English.' }),
    evidenceZh: z
      .string()
      .meta({ title: '中文依据', description: 'Why the reading is held to be right, in Chinese.' }),
  })
  .meta({
    id: 'Repair',
    title: '修复',
    description: 'One join, removed space, dropped duplicate, split line or healed name.',
  });
