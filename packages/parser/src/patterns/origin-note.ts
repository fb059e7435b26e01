import { findDate } from './date.js';

const LONGEST = 600;
const DONE = '(?:公布|发布|颁布|通过|批准|修订|修正|施行)';
const PASSED = new RegExp(DONE);
const ENDS_PASSED = new RegExp(`${DONE}\\)?$`);
/** 根据, 自 or a bracket, before the day. */
const LONGEST_LEAD = 4;

/**
 * Whether a folded line tells when and by whom a paper was passed: （2018年3月1日…会议通过　2020年…修订), also
 * without brackets or with one lost.
 */
export function isOriginNote(folded: string): boolean {
  if (folded.length > LONGEST || folded.includes('。') || !PASSED.test(folded)) return false;
  const date = findDate(folded);
  if (date === null) return false;
  return folded.startsWith('(') || (date.from <= LONGEST_LEAD && ENDS_PASSED.test(folded));
}
