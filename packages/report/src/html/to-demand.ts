import type { Target } from '@gongbao/schema';

const SIGNS: Readonly<Record<Target['comparator'], string>> = {
  '>=': '≥ ',
  '<=': '≤ ',
  '>': '＞ ',
  '<': '＜ ',
  '=': '',
  '~': '≈ ',
  range: '',
};

/** `≥ 75%`, `2–3 处` */
export function toDemand({ comparator, value, valueMax, unit }: Target): string {
  const numbers = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  const gap = unit === null || unit === '%' ? '' : ' ';
  return `${SIGNS[comparator]}${numbers}${gap}${unit ?? ''}`;
}
