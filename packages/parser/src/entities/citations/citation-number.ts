import citations from '../../lexicon/citations.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { characterClass } from '../../patterns/character-class.js';
import { indexOfAny } from '../../patterns/index-of-any.js';
import type { Mark } from '../../patterns/mark-reader.js';
import { numeralValue } from '../../patterns/numeral.js';
import { withoutBlanks } from '../../patterns/without-blanks.js';
import { codeBefore, issuersBefore } from './code-before.js';

/** A number in a citation; offsets are local. */
export interface CitationNumber extends Mark {
  /** Normalised; that of a standard as printed, without spaces. */
  readonly normalized: string;
  readonly isStandard: boolean;
}

const YEAR = '(?<year>(?:19|20)\\d{2}|[一二][〇零○O九][〇零○O一二三四五六七八九]{2})';
const SERIAL = '(?:\\d{1,5}|[一二三四五六七八九十百]{1,6})';
/** 22、23号 share their year. */
const SERIALS = `(?<serials>${SERIAL}(?:\\s?[、,和]\\s?${SERIAL}){0,9})`;

/** What OCR and print make of 〔 and 〕, on folded text. */
const OPENING = '[\\[({<〈《„“]';
const CLOSING = '[\\])}>〉》‟”jJlI|]{1,2}';
const BRACKETED = `${OPENING}\\s?${YEAR}\\s?${CLOSING}\\s?第?\\s?${SERIALS}\\s?号`;
const NUMBERED = `(?:${anyOf(citations.numberedNotices)})`;
/** 令第76号, 令2017年第28号, 公告（2018年第61号）; the issuer stands before it. */
const BEHIND_WORD = `(?<word>${NUMBERED})\\s?\\(?\\s?(?:${YEAR.replace('year', 'wordYear')}\\s?年\\s?)?第?\\s?(?<wordSerial>${SERIAL})\\s?号`;
/** 2005年第8号令. */
const BEFORE_WORD = `(?:${YEAR.replace('year', 'frontYear')}\\s?年\\s?)?第\\s?(?<frontSerial>${SERIAL})\\s?号(?<frontWord>${NUMBERED})`;
/** GB50156—2012, GB/T 9704-2012, DB64/T 1234—2016; 一 is a misread dash. */
const STANDARD = `(?<standard>(?<![A-Za-z])(?:(?:${anyOf(citations.standards)})\\s?\\d{0,2}(?:/[A-Z]{1,4})?\\s?\\d[\\d.]{0,8}(?:\\s?[-一]\\s?\\d{4}(?!\\d))?|[A-Z]{1,5}/[A-Z]{1,6}\\s?\\d[\\d.]{0,8}\\s?[-一]\\s?\\d{4}(?!\\d)))`;
const CORE = new RegExp(`${BRACKETED}|${BEHIND_WORD}|${BEFORE_WORD}|${STANDARD}`, 'g');

/** One number for each serial; the first takes the code and year with it. */
function toShared(folded: string, match: RegExpExecArray): CitationNumber[] {
  const { year = '', serials = '' } = match.groups ?? {};
  const code = codeBefore(folded, match.index);
  const value = numeralValue(year);
  if (withoutBlanks(code).length < 2 || value === null) return [];
  const found: CitationNumber[] = [];
  const end = match.index + match[0].length;
  let at = match.index + match[0].lastIndexOf(serials);
  for (const [piece] of serials.matchAll(new RegExp(SERIAL, 'g'))) {
    const from = folded.indexOf(piece, at);
    at = from + piece.length;
    const serial = numeralValue(piece);
    if (serial === null) continue;
    const isLast = at >= match.index + match[0].lastIndexOf(serials) + serials.length;
    found.push({
      normalized: `${withoutBlanks(code)}〔${value}〕${serial}号`,
      isStandard: false,
      from: found.length === 0 ? match.index - code.length : from,
      to: isLast ? end : at,
    });
  }
  return found;
}

/** 国务院令第76号 and 商务部2005年第8号令 in the form of the first. */
function toNumbered(folded: string, match: RegExpExecArray): CitationNumber[] {
  const { word, wordYear, wordSerial, frontYear, frontSerial, frontWord } = match.groups ?? {};
  const issuer = issuersBefore(folded, match.index);
  const serial = numeralValue(wordSerial ?? frontSerial ?? '');
  if (withoutBlanks(issuer).length < 2 || serial === null) return [];
  const year = wordYear ?? frontYear;
  const printedYear = year === undefined ? '' : `${numeralValue(year)}年`;
  const code = `${withoutBlanks(issuer)}${word ?? frontWord ?? ''}`;
  return [
    {
      normalized: `${code}${printedYear}第${serial}号`,
      isStandard: false,
      from: match.index - issuer.length,
      to: match.index + match[0].length,
    },
  ];
}

function toStandard({ index, 0: printed }: RegExpExecArray, text: string): CitationNumber[] {
  const to = index + printed.length;
  // 一 between digits is the dash before the year.
  const normalized = withoutBlanks(text.slice(index, to)).replace('一', '—');
  return [{ normalized, isStandard: true, from: index, to }];
}

/** Cheap first look at a text. */
const isCapital = characterClass(/[A-Z]/);
const STANDARD_START = /[A-Z]{2}[\s/\d]/;
const mayHoldNumber = (folded: string): boolean =>
  folded.includes('号') || (indexOfAny(folded, isCapital) >= 0 && STANDARD_START.test(folded));

/** All numbers of documents and standards that a text prints, in printed order. */
export function citationNumbers({
  folded,
  text,
}: {
  readonly folded: string;
  readonly text: string;
}): CitationNumber[] {
  if (!mayHoldNumber(folded)) return [];
  return [...folded.matchAll(CORE)].flatMap((match) => {
    const { year, standard } = match.groups ?? {};
    if (standard !== undefined) return toStandard(match, text);
    return year === undefined ? toNumbered(folded, match) : toShared(folded, match);
  });
}
