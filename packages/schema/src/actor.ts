import { z } from 'zod';
import { entityShape } from './entity-shape.js';

/** `collective` wherever the name has 各, 有关, 相关 or 其他. */
export const actorKindSchema = z.enum(['person', 'collective', 'organization']).meta({
  id: 'ActorKind',
  title: '主体类别',
  description: 'person 个人 · collective 统称, has 各, 有关, 相关 or 其他 · organization 单位.',
});

/** `text` is the smallest printed piece, `name` stands alone: 各镇、街道 gives 街道 with the name 各街道. */
export const actorSchema = z
  .strictObject({
    ...entityShape,
    name: z.string().min(1).meta({
      title: '名称',
      description: 'The name that stands alone, with shared prefixes and tails given back.',
    }),
    kind: actorKindSchema.meta({
      title: '主体类别',
      description: 'Person, body or group of bodies.',
    }),
  })
  .meta({
    id: 'Actor',
    title: '主体',
    description: 'A body, a group of bodies or a person, expanded from a printed list.',
  });
