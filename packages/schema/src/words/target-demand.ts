import type { Target } from '../types.js';
import { COMPARATOR_SIGNS } from './enum-words.js';

/** The number of a target as people write it: `≥85%`, `2–3处`, `＜30人`, `5条`. */
export function targetDemand({
  comparator,
  value,
  valueMax,
  unit,
}: Pick<Target, 'comparator' | 'value' | 'valueMax' | 'unit'>): string {
  const isPlain = comparator === '=' || comparator === 'range';
  const range = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  return `${isPlain ? '' : COMPARATOR_SIGNS[comparator]}${range}${unit ?? ''}`;
}
