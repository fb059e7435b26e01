import type { Target } from '@gongbao/schema/types';
import { CHANGES, COMPARATORS, type Language } from '../words.js';

/** A target in one phrase: 污水处理率≥60%, 试点＝2–3个, 能耗下降≥10%. */
export function targetPhrase(target: Target, language: Language): string {
  const { metric, comparator, value, valueMax, unit, change } = target;
  const range = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  return `${metric ?? ''}${CHANGES[change][language]}${COMPARATORS[comparator]}${range}${unit ?? ''}`;
}
