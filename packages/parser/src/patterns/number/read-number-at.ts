import { behindBlank } from '../behind-blank.js';
import { characterClass } from '../character-class.js';
import { characterSet } from '../character-set.js';
import { withoutBlanks } from '../without-blanks.js';
import { type Amount, readAmountAt } from './amount.js';
import { readMixedRun } from './mixed-run.js';
import type { NumberMark } from './number-mark.js';
import { readUnitAt, type UnitFamily } from './units.js';

/** What may not stand before a number: it would be the rest of a name, an ordinal or another number. */
const isNoStart = characterClass(/[A-Za-z第\d.%]/);
/** Neither may they stand before one in Chinese numerals. */
const isInNumeral = characterSet('〇○零一二两三四五六七八九十百千万亿几数第');
const isCircle = characterSet('〇○');
const isDigit = characterSet('0123456789');
const partsRange = characterSet('-~至到');
const RATIO = /\d{1,3}(?:\.\d{1,3})?(?:\s?[:∶]\s?\d{1,3}){1,4}(?![\d:.])/y;
/** Without a unit, or as 05年, digits may begin with 0. */
const NO_TEAR: ReadonlySet<UnitFamily | null> = new Set([null, 'time']);
const HALVES = ['一半', '半数', '过半'];

interface Measured {
  readonly amount: Amount;
  readonly to: number;
  readonly unit: string | null;
  readonly family: UnitFamily | null;
  readonly unitFrom: number;
}

/** A number with its unit; one blank may stand between. */
function measure(folded: string, amount: Amount): Measured {
  const { to: end, ownUnit } = amount;
  if (ownUnit !== null) return { amount, to: end, unit: ownUnit, family: 'share', unitFrom: end };
  const isApart = !amount.isWord && folded.charAt(end) === ' ';
  const unitFrom = isApart ? end + 1 : end;
  const unit = readUnitAt(folded, unitFrom);
  if (unit === null) return { amount, to: end, unit: null, family: null, unitFrom: end };
  const printed = withoutBlanks(folded.slice(unitFrom, unit.to));
  return { amount, to: unit.to, unit: printed, family: unit.family, unitFrom };
}

/** Behind the dash of 2-3处, 1万元至3万元, 65%~70%; null where no range goes on. */
function upperOf(folded: string, low: Measured): Measured | null {
  const separator = behindBlank(folded, low.to);
  if (!partsRange(folded.charCodeAt(separator))) return null;
  const amount = readAmountAt(folded, behindBlank(folded, separator + 1));
  if (amount === null || amount.isWord !== low.amount.isWord) return null;
  const high = measure(folded, amount);
  return low.unit !== null && low.unit !== high.unit ? null : high;
}

/** 2至3万: both are of 万; 500至1万 only the second. */
function lowOf({ amount }: Measured, high: Amount): number {
  const shared = amount.scale === 1 ? amount.value * high.scale : amount.value;
  return shared <= high.value ? shared : amount.value;
}

function toMark(low: Measured, high: Measured | null): NumberMark {
  const { amount, to, unit, family, unitFrom } = high ?? low;
  const { value, valueMax } = amount;
  const from = low.amount.from;
  const lowest = high === null ? value : lowOf(low, amount);
  const highest = high === null ? valueMax : value;
  return {
    from,
    to,
    value: lowest,
    valueMax: highest,
    unit,
    family,
    unitFrom,
    approximate: amount.approximate,
    isWord: amount.isWord,
    scale: amount.scale,
    ratio: null,
    isMixed: highest !== null && highest < lowest,
  };
}

const PLAIN = {
  valueMax: null,
  unit: null,
  family: null,
  approximate: null,
  isWord: false,
  scale: 1,
  ratio: null,
  isMixed: false,
} as const;

/** 09:22:29, 2026-04-29 11:24:11 */
const isClock = (folded: string, at: number): boolean =>
  folded.charAt(at) === '0' ||
  /\d[-./月]\d{1,2}日?\s{0,3}$/.test(folded.slice(Math.max(0, at - 8), at));

const isColon = characterSet(':∶');
const isOfDecimal = characterSet('0123456789.');

/** Whether a colon stands behind the digits at a place. */
function mayBeRatio(folded: string, at: number): boolean {
  let end = at;
  while (isOfDecimal(folded.charCodeAt(end))) end += 1;
  return isColon(folded.charCodeAt(behindBlank(folded, end)));
}

function readRatio(folded: string, at: number): NumberMark | null {
  if (!mayBeRatio(folded, at)) return null;
  RATIO.lastIndex = at;
  const printed = RATIO.exec(folded)?.[0];
  if (printed === undefined || isClock(folded, at)) return null;
  const to = at + printed.length;
  const ratio = printed.split(/[:∶]/).map(Number);
  const isMoved =
    /[至到为达由从]\s?$/.test(folded.slice(Math.max(0, at - 2), at)) && ratio[1] === 1;
  const isRatio =
    ratio.length > 2 ||
    isMoved ||
    /^\s?的?(?:比例|比率|配比|配套|标准)/.test(folded.slice(to, to + 6));
  const [value = 0] = ratio;
  return isRatio ? { ...PLAIN, from: at, to, value, unitFrom: to, ratio } : null;
}

/** What is printed like a number and cannot be read as one keeps its place. */
const mixed = (from: number, to: number): NumberMark => ({
  ...PLAIN,
  from,
  to,
  value: 0,
  unitFrom: to,
  isMixed: true,
});

function readDigits(folded: string, at: number): NumberMark | null {
  const run = readMixedRun(folded, at);
  if (run !== null) return run.isMisread ? mixed(run.from, run.to) : null;
  const ratio = readRatio(folded, at);
  if (ratio !== null) return ratio;
  const amount = readAmountAt(folded, at);
  if (amount === null) return null;
  const low = measure(folded, amount);
  const mark = toMark(low, upperOf(folded, low));
  const isTorn =
    folded.charAt(at) === '0' && isDigit(folded.charCodeAt(at + 1)) && !NO_TEAR.has(mark.family);
  const isCut = mark.unit === '%' && isDigit(folded.charCodeAt(mark.to));
  return isTorn || isCut ? mixed(at, isCut ? mark.to + 1 : mark.to) : mark;
}

/** 百个, 千家, 万名 count; 万亩园区, 百年, 千瓦 are names. */
const NAMES_NONE: ReadonlySet<UnitFamily | null> = new Set(['count', 'people', 'money', 'share']);

const isGreatNumeral = characterSet('百千万亿');
/** 超千万, 近百万: words before a number that is only great; behind 上百 it counts, too. */
const isBeyond = characterSet('超达破近过');
const isBeyondOrUp = characterSet('超达破近过上');

/** 十分严峻: very; but 得十分, 扣十分 are points. */
const VERY = '十分';
const makesUnit = characterSet('之钟');
const givesPoints = characterSet('得扣加减满为计记奖至到超');

function isVery(folded: string, at: number): boolean {
  if (!folded.startsWith(VERY, at) || makesUnit(folded.charCodeAt(at + VERY.length))) return false;
  return !givesPoints(folded.charCodeAt(at - 1));
}

/** Chinese numerals are words, too: only a unit, a fraction or 超千万 makes one a number. */
function readWords(folded: string, at: number): NumberMark | null {
  const half = HALVES.find((words) => folded.startsWith(words, at));
  if (half !== undefined) {
    const to = at + half.length;
    return { ...PLAIN, from: at, to, value: 50, unit: '%', family: 'share', unitFrom: to };
  }
  const amount = isVery(folded, at) ? null : readAmountAt(folded, at);
  if (amount === null) return null;
  const low = measure(folded, amount);
  const mark = toMark(low, upperOf(folded, low));
  const isGreat = mark.scale > 1 && isBeyond(folded.charCodeAt(at - 1));
  const isFraction = !amount.isWord;
  const isName =
    isGreatNumeral(folded.charCodeAt(at)) &&
    !NAMES_NONE.has(mark.family) &&
    !isBeyondOrUp(folded.charCodeAt(at - 1));
  // 长三角 is a region; 万元产值能耗 and 万人保有量 say by how many.
  const isRate = /^万[元人](?![民次])/.test(folded.slice(at, at + 3));
  if (mark.unit === '角' || (isRate && !isBeyondOrUp(folded.charCodeAt(at - 1)))) return null;
  return !isName && (mark.unit !== null || isGreat || isFraction) ? mark : null;
}

/**
 * The whole number that begins at a place of a folded text, with its unit; null where none begins.
 * 1,200.50万元, 3万4000套, 三十五亿元, 千分之三, 2/3, 65%~70%, 30余家, 十几万人, 5:3:2.
 */
export function readNumberAt(folded: string, at: number): NumberMark | null {
  const code = folded.charCodeAt(at);
  const before = folded.charCodeAt(at - 1);
  if (isDigit(code)) {
    const isRest = isNoStart(before) && readMixedRun(folded, at) === null;
    return isRest ? null : readDigits(folded, at);
  }
  if (isCircle(code) && readMixedRun(folded, at) !== null) return readDigits(folded, at);
  // 每万人, 每百户: by how many, not how many.
  const isRate = folded.charAt(at - 1) === '每' && isGreatNumeral(code);
  return isInNumeral(before) || isRate ? null : readWords(folded, at);
}
