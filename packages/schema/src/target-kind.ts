import { z } from 'zod';

/** The verb and what the number counts decide, not the unit. */
export const targetKindSchema = z.enum(['outcome', 'output', 'limit', 'allocation']).meta({
  id: 'TargetKind',
  title: '目标类别',
  description:
    'outcome 应达到的比率或水平 · output 应完成的数量 · limit 上限或下限 · allocation 资金、份额、分值.',
});

export type TargetKind = z.infer<typeof targetKindSchema>;
