import { characterSet } from './character-set.js';
import { findDate } from './date.js';

const LONGEST = 80;
const begins = characterSet('(-');
const DELIVERED = /^[(-]{1,3}\s*[^。;:]*(?:上|讲话|报告)\s*\)?$/;

/** Whether a folded line tells where and when a report was given: ——2026年1月25日在青岚县第三届人民代表大会上. */
export function isSpeechNote(folded: string): boolean {
  if (folded.length > LONGEST || !begins(folded.charCodeAt(0))) return false;
  return DELIVERED.test(folded) && findDate(folded) !== null;
}
