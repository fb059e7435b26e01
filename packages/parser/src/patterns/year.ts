import { DIGIT_LIKE, toDigits } from './look-alike-digits.js';
import { numeralValue } from './numeral.js';
import { withoutBlanks } from './without-blanks.js';

const CHINESE_DIGITS = '一二三四五六七八九零';

/** Four digits of a year, arabic, Chinese or both (二00四), with what OCR takes for them. */
export const YEAR = `(?:[${DIGIT_LIKE}${CHINESE_DIGITS}]\\s?){3}[${DIGIT_LIKE}${CHINESE_DIGITS}]`;

/**
 * The year that four characters of `YEAR` print: 2O1B → 2018, 二○○四 → 2004. A year begins with 19 or 20, so
 * that a misread one is told by itself; null for any other.
 */
export function yearOf(printed: string): number | null {
  const digits = [...toDigits(withoutBlanks(printed))].map(numeralValue);
  if (digits.includes(null)) return null;
  const year = Number(digits.join(''));
  return year >= 1900 && year < 2100 ? year : null;
}
