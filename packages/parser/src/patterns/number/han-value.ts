import { characterSet } from '../character-set.js';
import { indexOfAny } from '../index-of-any.js';

const DIGITS = '〇一二三四五六七八九';
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const GREAT: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

function digitOf(character: string): number {
  if (character === '零' || character === '○') return 0;
  return character === '两' ? 2 : DIGITS.indexOf(character);
}

const isZero = characterSet('〇零○');

/** 二〇三〇: digits alone, as years are printed. */
function readDigits(numeral: string): number | null {
  if (numeral.length < 2 || indexOfAny(numeral, isZero) < 0) return null;
  const digits = [...numeral].map(digitOf);
  return digits.includes(-1) ? null : Number(digits.join(''));
}

/**
 * The value of a whole Chinese numeral: 三十五亿 → 3500000000, 一万五千 → 15000, 三万五 → 35000,
 * 百 → 100; null for what is none (三五, 百十千).
 */
export function hanValue(numeral: string): number | null {
  const plain = readDigits(numeral);
  if (plain !== null) return plain;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  for (const character of numeral) {
    const small = SMALL.get(character);
    const great = GREAT.get(character);
    if (small !== undefined) {
      if (small >= lastScale) return null;
      section += (digit ?? 1) * small;
      lastScale = small;
    } else if (great !== undefined) {
      const part = section + (digit ?? (section === 0 && total === 0 ? 1 : 0));
      total = great === 1e8 ? (total + part) * great : total + part * great;
      section = 0;
      lastScale = great === 1e8 ? Number.POSITIVE_INFINITY : great;
    } else {
      const next = digitOf(character);
      if (next < 0 || (digit !== null && digit !== 0)) return null;
      if (next === 0) lastScale = 10;
      digit = next;
      continue;
    }
    digit = null;
  }
  return numeral === '' ? null : total + section + lastDigit(numeral, digit ?? 0);
}

/** 三万五 ends in thousands; 三万零五 and 二十五 end in ones. */
function lastDigit(numeral: string, digit: number): number {
  const before = numeral.charAt(numeral.length - 2);
  const scale = SMALL.get(before) ?? GREAT.get(before) ?? 1;
  return scale > 10 ? (digit * scale) / 10 : digit;
}
