import { z } from 'zod';

/** 民法典 1259: 以上, 以下, 以内 include the number. */
export const comparatorSchema = z.enum(['>=', '<=', '>', '<', '=', '~', 'range']).meta({
  id: 'Comparator',
  title: '比较关系',
  description:
    '>= 以上、不低于 · <= 以内、不超过 · > 大于 · < 小于 · = 达到 · ~ 左右 · range 2-3处; 以上, 以下, 以内 include the number (民法典 1259).',
});

export type Comparator = z.infer<typeof comparatorSchema>;
