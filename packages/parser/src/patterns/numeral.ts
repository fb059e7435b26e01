import { characterSet } from './character-set.js';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  Ｏ: 0,
  O: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Tens in one character: 廿二 is 22. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

const NUMERALS = '〇一二三四五六七八九';

/** Writes 1 to 99 as ordinals have it: 8 → 八, 12 → 十二, 30 → 三十. */
export function toChineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS.charAt(tens)}十`;
  return `${ten}${ones === 0 ? '' : NUMERALS.charAt(ones)}`;
}

const isDigit = characterSet('0123456789');

function isArabic(printed: string): boolean {
  for (let at = 0; at < printed.length; at += 1) {
    if (!isDigit(printed.charCodeAt(at))) return false;
  }
  return printed.length > 0;
}

const ALL_DIGITS = /^[〇零○O一二三四五六七八九]+$/;

/** Reads 二十一 → 21, 廿二 → 22, 一百零五 → 105, 二〇一八 → 2018, 38 → 38; null for what is no numeral. */
export function numeralValue(printed: string): number | null {
  if (isArabic(printed)) return Number(printed);
  if (printed.length > 1 && ALL_DIGITS.test(printed)) {
    return Number([...printed].map((digit) => DIGITS[digit] ?? 0).join(''));
  }
  let total = 0;
  let digit = 0;
  for (const character of printed) {
    const scale = SCALES[character];
    const value = DIGITS[character];
    const tens = TENS[character];
    if (scale !== undefined) {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    } else if (tens !== undefined) {
      total += tens;
    } else if (value !== undefined) {
      digit = value;
    } else {
      return null;
    }
  }
  return printed === '' ? null : total + digit;
}
