import type { Target } from '@gongbao/schema/types';
import { COMPARATORS } from '../words.js';

const CHANGES = { level: '', increase: '增长', decrease: '下降' } as const;

/** A target in one phrase: 污水处理率≥60%, 试点=2–3个, 能耗 下降≥10%. */
export function targetPhrase(target: Target): string {
  const { metric, comparator, value, valueMax, unit, change } = target;
  const range = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  return `${metric ?? ''}${CHANGES[change]}${COMPARATORS[comparator]}${range}${unit ?? ''}`;
}
