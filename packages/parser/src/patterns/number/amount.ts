import { behindBlank } from '../behind-blank.js';
import { characterSet } from '../character-set.js';
import { indexOfAny } from '../index-of-any.js';
import { hanValue } from './han-value.js';
import { readUnitAt } from './units.js';

/** A printed number without its unit; offsets are of the text. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** 十几 is 11 to 19, 三四十 is 30 to 40; else null. */
  readonly valueMax: number | null;
  readonly approximate: '>' | '~' | null;
  readonly isWord: boolean;
  /** Unit that the number itself says: 百分之七十 is %, 千分之三 is ‰. */
  readonly ownUnit: '%' | '‰' | null;
  /** What is printed behind a number and multiplies it, so that 2至3万 shares it; else 1. */
  readonly scale: number;
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const isNumeral = characterSet('〇零○一二两三四五六七八九十百千万亿几数');
const LONGEST_NUMERAL = 16;
const isMore = characterSet('余多');
const isGreat = characterSet('百千万亿');
const isVague = characterSet('几数');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
  ['萬', 1e4],
  ['億', 1e8],
  ['兆', 1e12],
]);

function matchAt(pattern: RegExp, folded: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(folded)?.[0] ?? null;
}

const DIGITS = 15;
const LEAST_INEXACT = 10 ** DIGITS;

/** Takes out what binary fractions add: 2.9 万 is 29000. */
const exact = (value: number): number =>
  Number.isInteger(value) && value < LEAST_INEXACT ? value : Number(value.toPrecision(DIGITS));

/** Behind 余 or 多, before which a blank may stand; `at` where there is none. */
function moreAt(folded: string, at: number): number {
  const place = behindBlank(folded, at);
  return isMore(folded.charCodeAt(place)) ? place + 1 : at;
}

/** The Chinese numerals that stand together from a place on. */
function numeralAt(folded: string, at: number): string {
  let to = at;
  while (to - at < LONGEST_NUMERAL && isNumeral(folded.charCodeAt(to))) to += 1;
  return folded.slice(at, to);
}

interface Scale {
  readonly to: number;
  readonly value: number;
  readonly isMore: boolean;
}

/** 万, 千万, 多亿, 万余 behind digits; 千 of 千瓦 belongs to the unit. */
function readScale(folded: string, at: number): Scale {
  let to = at;
  let value = 1;
  let hasMore = false;
  for (;;) {
    const behind = hasMore ? to : moreAt(folded, to);
    if (behind > to) {
      hasMore = true;
      to = behind;
      continue;
    }
    const place = behindBlank(folded, to);
    const scale = SCALES.get(folded.charAt(place));
    const read: Scale = { to, value, isMore: hasMore };
    if (scale === undefined || readUnitAt(folded, place) !== null) return read;
    if (folded.startsWith('分之', place + 1)) return read;
    // 500兆宽带 tells how fast it is; only 1兆5000億 and 2兆元 count in it.
    if (scale === 1e12 && !/[\d元]/.test(folded.charAt(place + 1))) return read;
    value *= scale;
    to = place + 1;
  }
}

const REST = /\d{1,3},\d{3}(?![\d.,年])|\d{1,4}(?![\d.,年])/y;

/** 3万4000, 1亿2,000万, 1兆5763億7907萬: what goes on behind a scale, less than it. */
function readRest(folded: string, at: number, below: number): Scale | null {
  const digits = below < 1e4 ? null : matchAt(REST, folded, at);
  if (digits === null) return null;
  const scale = readScale(folded, at + digits.length);
  const value = exact(Number(digits.replace(',', '')) * scale.value);
  if (value >= below) return null;
  const rest = readRest(folded, scale.to, scale.value);
  return rest === null
    ? { ...scale, value }
    : { to: rest.to, value: exact(value + rest.value), isMore: scale.isMore || rest.isMore };
}

const FRACTION = '分之';
const SLASH = /\s?\/\s?(\d{1,3})(?![\d./])/y;
/** Digits kept of a fraction that has no end: 2/3 is 0.6667. */
const FRACTION_DIGITS = 4;

const quotient = (top: number, bottom: number): number =>
  Number((top / bottom).toFixed(FRACTION_DIGITS));

/** What is behind X分之; hundredths and thousandths keep their number. */
function readFraction(folded: string, from: number, at: number, below: number): Amount | null {
  const words = matchAt(ARABIC, folded, at) ?? numeralAt(folded, at);
  if (words === '' || below === 0) return null;
  const top = /\d/.test(words) ? Number(words.replaceAll(',', '')) : hanValue(words);
  if (top === null) return null;
  const ownUnit = below === 100 ? '%' : below === 1000 ? '‰' : null;
  const value = ownUnit === null ? quotient(top, below) : top;
  const to = at + words.length;
  const plain = { valueMax: null, approximate: null, scale: 1 };
  return { from, to, value, isWord: false, ownUnit, ...plain };
}

function readArabic(folded: string, at: number): Amount | null {
  const printed = matchAt(ARABIC, folded, at);
  if (printed === null) return null;
  const digits = Number(printed.replaceAll(',', ''));
  const behind = at + printed.length;
  if (folded.startsWith(FRACTION, behind)) {
    return readFraction(folded, at, behind + 2, digits);
  }
  SLASH.lastIndex = behind;
  const hasSlash = folded.charAt(behindBlank(folded, behind)) === '/';
  const bottom = hasSlash ? SLASH.exec(folded) : null;
  const plain = { from: at, valueMax: null, isWord: false, ownUnit: null } as const;
  if (bottom !== null && digits < Number(bottom[1])) {
    const to = behind + bottom[0].length;
    const value = quotient(digits, Number(bottom[1]));
    return { ...plain, to, value, approximate: null, scale: 1 };
  }
  const scale = readScale(folded, behind);
  const rest = printed.includes('.') ? null : readRest(folded, scale.to, scale.value);
  const hasMore = scale.isMore || rest?.isMore === true;
  return {
    ...plain,
    to: rest?.to ?? scale.to,
    value: exact(digits * scale.value + (rest?.value ?? 0)),
    approximate: hasMore ? '>' : null,
    scale: scale.value,
  };
}

/** 几 and 数 are at least two, behind 十 at least one, at most nine; 三四 is three to four. */
function boundsOf(numeral: string): readonly [low: string, high: string] {
  if (numeral.length < 2) return [numeral, numeral];
  const vague = indexOfAny(numeral, isVague);
  if (vague >= 0) {
    const least = numeral.charAt(vague - 1) === '十' ? '一' : '二';
    const word = numeral.charAt(vague);
    return [numeral.replace(word, least), numeral.replace(word, '九')];
  }
  const pair = /(?<![十〇零])(?:一二|二三|两三|三四|四五|五六|六七|七八|八九)/.exec(numeral);
  if (pair === null) return [numeral, numeral];
  const [low = '', high = ''] = pair[0];
  return [numeral.replace(pair[0], low), numeral.replace(pair[0], high)];
}

/** 千 of 千瓦 and 百 of 百分点 belong to the unit. */
function withoutUnit(folded: string, at: number, numeral: string): string {
  const last = at + numeral.length - 1;
  const isUnit = numeral.length > 1 && readUnitAt(folded, last) !== null;
  return isUnit ? numeral.slice(0, -1) : numeral;
}

function readHan(folded: string, at: number): Amount | null {
  const run = numeralAt(folded, at);
  if (run === '') return null;
  const numeral = withoutUnit(folded, at, run);
  const behind = at + numeral.length;
  if (folded.startsWith(FRACTION, behind)) {
    return readFraction(folded, at, behind + 2, hanValue(numeral) ?? 0);
  }
  const [low, high] = boundsOf(numeral);
  const isAlone = numeral.length === 1 && isVague(numeral.charCodeAt(0));
  const value = isAlone ? null : hanValue(low);
  if (value === null) return null;
  const to = moreAt(folded, behind);
  const isBare = isGreat(numeral.charCodeAt(0));
  const near = isBare && folded.charAt(at - 1) === '上' ? '~' : null;
  return {
    from: at,
    to,
    value,
    valueMax: high === low ? null : hanValue(high),
    approximate: to === behind ? near : '>',
    isWord: true,
    ownUnit: null,
    scale: numeral.includes('万') || numeral.includes('亿') ? 1e4 : 1,
  };
}

/** The number that begins at a place of a folded text, without its unit; null where none does. */
export function readAmountAt(folded: string, at: number): Amount | null {
  const code = folded.charCodeAt(at);
  return code >= 0x30 && code <= 0x39 ? readArabic(folded, at) : readHan(folded, at);
}
