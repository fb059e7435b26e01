import { isBodyName } from '../../patterns/body-name.js';
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
  /(?<=[。;)日\s])附\s?件\s?(?:\d{1,2}(?![\d.、])|[一二三四五六七八九十]{1,2}(?!、))?\s?|(?<![见与和按照及至、,(《“])附件\d{1,2}(?![\d.、的。,)])/g;
/** Blanks that set a signature to the right count as well. */
const LONGEST_SIGNATURE = 240;

/** What stands behind a date that is signed by nobody and yet is one of issue. */
const BEHIND_BARE = /^(?:\s|\(|附|$)/;

/** Where the body that the title names begins at the end of other words: …成员名单|青岚县人民政府; -1 where it does not. */
function titledBody(folded: string, words: string): number {
  for (let at = 1; at < words.length - 2; at += 1) {
    const name = words.slice(at);
    if (folded.includes(`${name}关于`) && isBodyName(name)) return at;
  }
  return -1;
}

/** Where the signature above a date begins; -1 where none stands there. */
function signatureStart(folded: string, dateStart: number, dateEnd: number): number {
  const from = Math.max(0, dateStart - LONGEST_SIGNATURE);
  const before = folded.slice(from, dateStart);
  const end = Math.max(...['。', '!', ')', '”'].map((mark) => before.lastIndexOf(mark)));
  if (end < 0 && from > 0) return -1;
  const names = before.slice(end + 1).trim();
  const isSigned =
    names === ''
      ? BEHIND_BARE.test(folded.charAt(dateEnd))
      : names.split(/\s+/).every(isBodyName) || isBodyName(names.replace(/\s+/g, ''));
  if (isSigned) return from + end + 1;
  const own = titledBody(folded, names);
  return own < 0 ? -1 : dateStart - (before.length - before.trimEnd().length) - names.length + own;
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
