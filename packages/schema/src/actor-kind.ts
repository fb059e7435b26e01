import { z } from 'zod';

/** `collective` wherever the name has 各, 有关, 相关 or 其他. */
export const actorKindSchema = z.enum(['person', 'collective', 'organization']).meta({
  id: 'ActorKind',
  title: '主体类别',
  description: 'person 个人 · collective 统称, has 各, 有关, 相关 or 其他 · organization 单位.',
});

export type ActorKind = z.infer<typeof actorKindSchema>;
