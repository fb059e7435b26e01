import { z } from 'zod';
import { textShape } from './text-shape.js';

/** How strongly the printed words bind, from the strongest. */
export const forceLevelSchema = z.enum(['must', 'mustNot', 'strive', 'encourage']).meta({
  id: 'ForceLevel',
  title: '约束程度',
  description:
    'must 必须、应当 · mustNot 不得、严禁 · strive 确保、力争、争取 · encourage 鼓励、支持.',
});

/** The printed word that says how strongly a duty binds: 必须, 力争, 鼓励. */
export const forceSchema = z
  .strictObject({
    ...textShape,
    level: forceLevelSchema.meta({
      title: '约束程度',
      description: 'How strongly it binds, from must to encourage.',
    }),
  })
  .meta({
    id: 'Force',
    title: '约束力',
    description: 'The printed word that says how strongly a duty binds.',
  });
