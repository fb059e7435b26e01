import { findDate } from './date.js';
import { WordSet } from './word-set.js';

const LONGEST = 600;
const passed = new WordSet(['公布', '发布', '颁布', '通过', '批准', '修订', '修正', '施行']);
/** What may stand behind it: a closing bracket, or 目录 that was run together with it. */
const TAIL = /\)?(?:目\s*录)?$/;
/** 根据, 自 or a bracket, before the day. */
const LONGEST_LEAD = 4;

/**
 * Whether a folded line tells when and by whom a paper was passed: （2018年3月1日…会议通过　2020年…修订), also
 * without brackets or with one lost.
 */
export function isOriginNote(folded: string): boolean {
  if (folded.length > LONGEST || folded.includes('。') || !passed.isIn(folded)) return false;
  const date = findDate(folded);
  if (date === null) return false;
  return (
    folded.startsWith('(') ||
    (date.from <= LONGEST_LEAD && passed.isEndOf(folded.replace(TAIL, '')))
  );
}
