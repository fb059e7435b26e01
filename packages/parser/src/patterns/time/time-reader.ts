import { characterSet } from '../character-set.js';
import { isBlankCode } from '../characters.js';
import type { MarkReader } from '../mark-reader.js';
import { readStretches } from './read-calendar.js';
import { readDuration } from './read-duration.js';
import { readPoint } from './read-point.js';
import { readRecurrence } from './read-recurrence.js';
import type { TimeMark } from './time-mark.js';

/** What a time can begin with, each by what must stand behind it at once. */
const OPENERS: Readonly<Record<string, string>> = {
  明: '年',
  今: '年',
  本: '年',
  来: '年',
  次: '年',
  翌: '年',
  当: '年',
  年: '底末终中内',
  上: '半',
  下: '半',
  半: '年个月天小学',
  第: '一二三四1234',
  前: '一二三四1234',
};
const RECURRENT = '每按一半';
const NUMERALS = '一二两三四五六七八九十';
const DIGITS = '0123456789';
/** What stands behind a number in a time: its unit, or what joins it to the next number of a range or list. */
const goesOn = characterSet('年月日号个季工自历交天周星小学分半旬.-/~至到、和及与以');
const isNumeral = characterSet('0123456789〇零○O一二两三四五六七八九十百');
/** So many blanks may OCR leave before a unit. */
const MOST_BLANKS = 4;

/** Whether the number at a place may be one of a time, by what stands behind it. */
function mayCountTime(folded: string, at: number): boolean {
  let end = at;
  while (isNumeral(folded.charCodeAt(end))) end += 1;
  const last = end + MOST_BLANKS;
  while (end < last && isBlankCode(folded.charCodeAt(end))) end += 1;
  return goesOn(folded.charCodeAt(end));
}

/** What a number that begins a time cannot stand behind: it is the rest of another. */
const isInsideNumber = characterSet('0123456789.〇零○一二三四五六七八九十百千万亿几数第');
const isDigit = characterSet(DIGITS);
const INSIDE_WORD: Readonly<Record<string, RegExp>> = {
  // 少年底数, 五年内, 来年内: another word, a length, or a year of its own ends here.
  年: /[少青成中老童壮学历\d〇零一二两三四五六七八九十百半几数多每周年]/,
  来: /年/,
  次: /[\d一二两三四五六七八九十多每数层档初首再]/,
  本: /[成资根基样书]/,
  当: /[相适正应]/,
  半: /[\d一二两三四五六七八九十多大过上下年]/,
};

/** Whether a time may begin at a place of a folded text: one look at its neighbours. */
function isAnchor(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  const character = folded.charAt(at);
  if (isDigit(code)) return !isDigit(folded.charCodeAt(at - 1)) && mayCountTime(folded, at);
  if (isNumeral(code)) {
    return !isInsideNumber(folded.charCodeAt(at - 1)) && mayCountTime(folded, at);
  }
  if (character === '每' || character === '按') return true;
  const behind = OPENERS[character];
  if (behind === undefined || !behind.includes(folded.charAt(at + 1) || ' ')) return false;
  return INSIDE_WORD[character]?.test(folded.charAt(at - 1)) !== true;
}

/** The whole printed time that begins at a place of a folded text, or null. */
function readTimeAt(folded: string, at: number): TimeMark | null {
  if (!isAnchor(folded, at)) return null;
  const recurrence = RECURRENT.includes(folded.charAt(at)) ? readRecurrence(folded, at) : null;
  if (recurrence !== null) return recurrence;
  const point = readPoint(folded, at);
  if (point === null) return readDuration(folded, at);
  const stretches = readStretches(folded, point);
  return { kind: 'calendar', from: at, to: stretches.at(-1)?.to ?? point.to, stretches };
}

/** 2018年4月底, 明年上半年, 6月1日至30日, 每年3月底, 七个工作日: what it sets is for others to say. */
export const timeReader: MarkReader<TimeMark> = {
  starts: `${DIGITS}${NUMERALS}${Object.keys(OPENERS).join('')}每按`,
  readAt: readTimeAt,
};
