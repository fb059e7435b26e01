import words from '../../lexicon/targets.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { numeralValue } from '../../patterns/numeral.js';

/** One printed number, or a range of two, with its unit of measure. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly valueMax: number | null;
  /** As printed, without spaces; null where none is. */
  readonly unitOfMeasure: string | null;
  /** Whether it is printed in Chinese numerals, which often count nothing: 一个, 一项. */
  readonly isWord: boolean;
  /** Whether 万 or 亿 is printed: 30万 without a unit is money. */
  readonly isScaled: boolean;
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const CHINESE = '[一二两三四五六七八九十百]{1,4}';
const SCALE = '\\s*(?:[十百千]?[万亿])';
const UNIT = `(?:${anyOf(words.units)})(?:\\s*/\\s*(?:${anyOf(words.denominators)}))?`;
const MEASURE = `\\s*(?:%|(?<measure>${UNIT}))`;

/** Digits with or without a unit; Chinese numerals only before a unit, since 一 is also a word. */
const QUANTITY = new RegExp(
  [
    `(?<![\\w.〔\\[第])(?:(?<low>${DIGITS})(?<lowScale>${SCALE})?(?:\\s*%)?\\s*[-~至]\\s*)?(?<high>${DIGITS})(?!\\.?\\d|\\s*(?:个?月|年|日|天|岁|周岁|小时|分钟|号|时|点))(?<scale>${SCALE})?(?:${MEASURE})?`,
    `百分之(?<percent>${CHINESE})`,
    `(?<half>一半)`,
    `(?<![第一二两三四五六七八九十百千万亿])(?<chinese>${CHINESE})\\s*(?<chineseMeasure>个|名|次(?!性|产业)|家|所|处|场|项|条|座|户|倍|人|支|台|辆)`,
  ].join('|'),
  'g',
);

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

function scaleOf(printed: string | undefined): number {
  return [...(printed ?? '').trim()].reduce((product, word) => product * (SCALES[word] ?? 1), 1);
}

/** Multiplies without the dust of binary fractions: 2.9 万 is 29000. */
function times(digits: string, scale: number): number {
  return Number((Number(digits.replace(/,/g, '')) * scale).toPrecision(15));
}

function toQuantity(match: RegExpExecArray): Quantity | null {
  const groups = match.groups ?? {};
  const from = match.index;
  const to = match.index + match[0].trimEnd().length;
  if (groups['half'] !== undefined)
    return {
      from,
      to,
      value: 50,
      valueMax: null,
      unitOfMeasure: '%',
      isWord: false,
      isScaled: false,
    };
  const words = groups['percent'] ?? groups['chinese'];
  if (words !== undefined) {
    const value = numeralValue(words);
    const unitOfMeasure =
      groups['percent'] === undefined ? (groups['chineseMeasure'] ?? null) : '%';
    const isWord = groups['percent'] === undefined;
    return value === null
      ? null
      : { from, to, value, valueMax: null, unitOfMeasure, isWord, isScaled: false };
  }
  const { low, high = '', lowScale, scale, measure } = groups;
  const isPercent = match[0].trimEnd().endsWith('%');
  const unitOfMeasure = isPercent ? '%' : (measure?.replace(/\s+/g, '') ?? null);
  const top = times(high, scaleOf(scale));
  const isScaled = scale !== undefined;
  if (low === undefined)
    return { from, to, value: top, valueMax: null, unitOfMeasure, isWord: false, isScaled };
  const value = times(low, scaleOf(lowScale ?? scale));
  return { from, to, value, valueMax: top, unitOfMeasure, isWord: false, isScaled };
}

/** Cheap first look at a text. */
export const MAY_HOLD_QUANTITY =
  /\d|百分之|一半|[一二两三四五六七八九十百]\s*[个名次家所处场项条座户倍人支台辆]/;

/** All quantities of a folded text in order. */
export function readQuantities(folded: string): Quantity[] {
  if (!MAY_HOLD_QUANTITY.test(folded)) return [];
  return [...folded.matchAll(QUANTITY)].flatMap((match) => {
    const quantity = toQuantity(match);
    return quantity === null ? [] : [quantity];
  });
}
