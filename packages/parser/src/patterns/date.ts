import { characterSet } from './character-set.js';
import { DIGIT_LIKE, toDigits } from './look-alike-digits.js';
import { numeralValue } from './numeral.js';
import { withoutBlanks } from './without-blanks.js';
import { YEAR, yearOf } from './year.js';

const NUMERAL = '[〇零○O一二三四五六七八九十\\d]';

/** A full date in folded text, arabic or Chinese: 2018年2月27日, 二〇一八年十二月三日, 二00四年五月八日. */
const FULL_DATE = `(${YEAR})\\s?年\\s*(${NUMERAL}{1,3})\\s*月\\s*(${NUMERAL}{1,3})\\s*日`;

const PATTERN = new RegExp(FULL_DATE);

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The last day of a month; days are UTC so that no time zone moves them. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO 8601 of a day that the calendar has (years 1000 to 9999), else null. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > lastDayOf(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** OCR reads a 1 beside 年, 月 and 日 as l, I, |, ], : or !. */
const MISREAD_ONE = /(?<=[年月]\s?\d?)[lI|\]:!](?=\d?\s?[月日])/g;
/** The number of a month or day in which every digit is one or looks like one: 1O, ll. */
const MISREAD_NUMBER = new RegExp(`(?<=[年月]\\s?)[${DIGIT_LIKE}]{1,2}(?=\\s?[月日])`, 'g');

const withDigits = (folded: string): string =>
  folded
    .replace(MISREAD_ONE, '1')
    .replace(MISREAD_NUMBER, (printed) => (/[\dlI]/.test(printed) ? toDigits(printed) : printed));

/** The first full date of a folded string as ISO 8601 with its local place; null where none is real. */
export function findDate(
  folded: string,
): { readonly date: string; readonly from: number; readonly to: number } | null {
  if (!folded.includes('年') || !folded.includes('日')) return null;
  const match = PATTERN.exec(withDigits(folded));
  if (match === null) return null;
  const year = yearOf(match[1] ?? '');
  const month = numeralValue(match[2] ?? '');
  const day = numeralValue(match[3] ?? '');
  if (year === null || month === null || day === null) return null;
  const date = toIsoDate(year, month, day);
  if (date === null) return null;
  return { date, from: match.index, to: match.index + match[0].length };
}

const LONGEST_DAMAGED = 14;
const FEWEST_DIGITS = 5;
const MOST_OTHERS = 2;
const DATE_DIGIT = characterSet(`${DIGIT_LIKE.slice(2)}0123456789零一二三四五六七八九十`);
const DATE_UNIT = characterSet('年月日');

/**
 * Whether a folded line was printed as a date and gives none: digits, one of 年, 月 and 日 at least, and hardly
 * anything else: 一九九七年二月四利, 2018午l月2日, 2016年6月.
 */
export function isDamagedDate(folded: string): boolean {
  const printed = withoutBlanks(folded);
  if (printed.length > LONGEST_DAMAGED || !/[年月日]/.test(printed)) return false;
  const codes = [...printed].map((character) => character.charCodeAt(0));
  const digits = codes.filter(DATE_DIGIT).length;
  const units = codes.filter(DATE_UNIT).length;
  if (digits < FEWEST_DIGITS || codes.length - digits - units > MOST_OTHERS) return false;
  return findDate(folded) === null;
}
