import { numeralValue } from './numeral.js';

const NUMERAL = '[〇零○O一二三四五六七八九十\\d]';

/** A full date in folded text, arabic or Chinese: 2018年2月27日, 二〇一八年十二月三日, 二○一八年. */
export const FULL_DATE = `((?:${NUMERAL}\\s?){4})年\\s*(${NUMERAL}{1,3})\\s*月\\s*(${NUMERAL}{1,3})\\s*日`;

const PATTERN = new RegExp(FULL_DATE);

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The first full date of a folded string as ISO 8601 with its local place; null where none is real. */
export function findDate(
  folded: string,
): { readonly date: string; readonly from: number; readonly to: number } | null {
  const match = PATTERN.exec(folded);
  if (match === null) return null;
  const year = numeralValue((match[1] ?? '').replace(/\s/g, ''));
  const month = numeralValue(match[2] ?? '');
  const day = numeralValue(match[3] ?? '');
  if (year === null || month === null || day === null) return null;
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return { date, from: match.index, to: match.index + match[0].length };
}
