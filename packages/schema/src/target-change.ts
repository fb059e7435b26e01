import { z } from 'zod';

/** 较2017年下降10.2% is a decrease, 28项调整为24项 a level. */
export const targetChangeSchema = z.enum(['level', 'increase', 'decrease']).meta({
  id: 'TargetChange',
  title: '变化方向',
  description: 'level 绝对水平 · increase 增长 · decrease 下降.',
});

export type TargetChange = z.infer<typeof targetChangeSchema>;
