import { findDate } from './date.js';
import { beginsWith, GuardedPattern } from './guarded-pattern.js';

const LONGEST = 80;
const DELIVERED = new GuardedPattern(
  /^[(-]{1,3}\s*[^。;:]*(?:上|讲话|报告)\s*\)?$/,
  beginsWith('(-'),
);

/** Whether a folded line tells where and when a report was given: ——2026年1月25日在青岚县第三届人民代表大会上. */
export function isSpeechNote(folded: string): boolean {
  return folded.length <= LONGEST && DELIVERED.test(folded) && findDate(folded) !== null;
}
