import type { MarkReader } from '../mark-reader.js';
import type { NumberMark } from './number-mark.js';
import { readNumberAt } from './read-number-at.js';

/** Whole printed numbers with their units: 1,200.50万元, 三十五亿元, 65%~70%, 30余家, 5:3:2. */
export const numberReader: MarkReader<NumberMark> = {
  starts: '0123456789〇○零一二两三四五六七八九十百千万亿几数半过',
  readAt: readNumberAt,
};
