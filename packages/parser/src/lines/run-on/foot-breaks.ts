import { isBodyName } from '../../patterns/body-name.js';
import { HAN } from '../../patterns/characters.js';
import { findDate } from '../../patterns/date.js';
import type { Break } from './break.js';

const DIGIT = '[〇零○O一二三四五六七八九\\d]';
/** A full date behind which no sentence goes on; bodies must stand before it. */
const DATE = new RegExp(
  `${DIGIT}(?:\\s?${DIGIT}){3}\\s?年\\s?[\\d一二十]{1,3}\\s?月\\s?[\\d一二三十]{1,3}\\s?日(?![,。、前起至以召在的公到通第])`,
  'g',
);
const NOTE = /\((?:此件|本文|此文)[^()]{2,20}\)/g;
/** 附件 above an attachment or in front of a list of them, behind the end of something. */
const ATTACHMENT =
  /(?<=[。;)日\s])附\s?件(?!\s?\d{0,2}\s?第)\s?(?:\d{1,2}(?![\d.、])|[一二三四五六七八九十]{1,2}(?!、))?\s?|(?<![见与和按照及至、,(《“])附件\d{1,2}(?![\d.、的。,)第])/g;
/** Blanks that set a signature to the right count as well. */
const LONGEST_SIGNATURE = 240;

/** What stands behind a date that is signed by nobody and yet is one of issue. */
const BEHIND_BARE = /^(?:\s|\(|附|$)/;

/** A signature stands behind a mark, or behind the digits of a telephone number, some of them masked. */
const BEHIND_LAST_MARK = /(?<=[。!)”\dX*])[^。!)”\dX*]*$/;
/** A short name of which OCR lost the end, between the last sentence and the date that ends the text. */
const CUT_NAME = new RegExp(`(?<=[。!])\\s*[${HAN}]{4,20}\\s*$`);

/** Where the body that the title or the red head names begins at the end of other words: …成员名单|青岚县人民政府; -1 where it does not. */
function titledBody(folded: string, words: string): number {
  for (let at = 1; at < words.length - 2; at += 1) {
    const name = words.slice(at);
    const isNamed = folded.includes(`${name}关于`) || folded.includes(`${name}文件`);
    if (isNamed && isBodyName(name)) return at;
  }
  return -1;
}

/** Blanks that set the names of a signature, or its date, to the right of what stands before. */
const PARTING = /\s{2,}/g;
const WIDEST_BETWEEN_WORDS = 4;

/** Where the bodies begin that blanks set apart from the words before them, or a date alone; -1 where none are. */
function setApart(before: string, isBare: boolean): number {
  const blanks = [...before.matchAll(PARTING)].filter(({ index }) => index > 0);
  let start = -1;
  let end = before.trimEnd().length;
  for (const { index, 0: blank } of blanks.reverse()) {
    const from = index + blank.length;
    if (from >= end) continue;
    if (!isBodyName(before.slice(from, end))) break;
    start = index;
    end = index;
  }
  const width = before.length - before.trimEnd().length;
  if (start >= 0 || !isBare || width < WIDEST_BETWEEN_WORDS) return start;
  return before.length - width;
}

/** Where the signature above a date begins; -1 where none stands there. */
function signatureStart(folded: string, dateStart: number, dateEnd: number): number {
  const from = Math.max(0, dateStart - LONGEST_SIGNATURE);
  const before = folded.slice(from, dateStart);
  const end = before.search(BEHIND_LAST_MARK) - 1;
  if (end < 0 && from > 0) return -1;
  const names = before.slice(end + 1).trim();
  const isSigned =
    names === ''
      ? BEHIND_BARE.test(folded.charAt(dateEnd))
      : names.split(/\s+/).every(isBodyName) || isBodyName(names.replace(/\s+/g, ''));
  if (isSigned) return from + end + 1;
  const set = setApart(before, BEHIND_BARE.test(folded.slice(dateEnd, dateEnd + 1)));
  if (set >= 0) return from + set;
  const own = titledBody(folded, names);
  const cut = folded.slice(dateEnd).trim() === '' ? before.search(CUT_NAME) : -1;
  if (own < 0) return cut < 0 ? -1 : from + cut;
  return dateStart - (before.length - before.trimEnd().length) - names.length + own;
}

function* dateBreaks(folded: string): Generator<Break> {
  for (const { 0: date, index } of folded.matchAll(DATE)) {
    const start = signatureStart(folded, index, index + date.length);
    if (start < 0 || findDate(date) === null) continue;
    yield { at: start, why: 'signature-above-date' };
    yield { at: index, why: 'date-below-signature' };
    yield { at: index + date.length, why: 'behind-date' };
  }
}

/** Signature, date and note as the end of a line: …贯彻执行。青岚县人民政府　2030年5月4日（此件公开发布）. */
const SIGNED_END = new RegExp(
  `。\\s*([^。:,]{3,${LONGEST_SIGNATURE}}?)\\s*${DATE.source}\\s*(?:\\([^()]{2,20}\\)\\s*)?$`,
);

/** Whether a line ends with the foot of a paper, whatever it holds before. */
export function endsSigned(folded: string): boolean {
  const names = SIGNED_END.exec(folded.slice(-2 * LONGEST_SIGNATURE))?.[1];
  return names?.trim().split(/\s+/).every(isBodyName) ?? false;
}

function* noteBreaks(folded: string): Generator<Break> {
  for (const { 0: note, index } of folded.matchAll(NOTE)) {
    yield { at: index, why: 'publicity-note' };
    yield { at: index + note.length, why: 'behind-publicity-note' };
  }
}

function* attachmentBreaks(folded: string): Generator<Break> {
  for (const { 0: label, index } of folded.matchAll(ATTACHMENT)) {
    yield { at: index, why: 'attachment' };
    const end = index + label.length;
    if (!/[:.、的和及中》]/.test(folded.charAt(end))) yield { at: end, why: 'behind-attachment' };
  }
}

/** Where signature, date, note and attachments part behind the body in a line that holds a whole paper. */
export function footBreaks(folded: string): Break[] {
  return [...dateBreaks(folded), ...noteBreaks(folded), ...attachmentBreaks(folded)];
}
