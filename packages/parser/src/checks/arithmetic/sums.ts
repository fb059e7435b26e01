import type { NumberMark } from '../../patterns/number/index.js';
import { type Contradiction, exact } from './contradiction.js';

const PARTS_FOLLOW = /其中|包括|包含|分别(?:是|为)|分为/;
/** 其中 may name some parts only: of three or more that come this near, all were meant. */
const NEAR = 0.9;
const ENOUGH = 3;
/** Farther off, a difference of one digit (90, 600) tells of one that is misread. */
const FAR = 0.6;
const isOneDigit = (difference: number): boolean => /^[1-9]0*$/.test(`${Math.abs(difference)}`);
const TOTAL_BEHIND = /[,、]\s?(?:一共|共计?|合计|总计)\s?$/;
/** A number behind these is no part of a sum. */
const OTHER =
  /高于|低于|大于|小于|超过|增长|增加|较|比|同比|达到|提高|下降|减少|每|第|前|不少于|不低于|不超过|以上$/;
const LONGEST_GAP = 24;
/** Smaller numbers in words count nothing: 两个以上法院中的一个. */
const LEAST_WORD = 10;

function depthAt(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
  }
  return depth;
}

const isPlain = ({ valueMax, approximate, ratio, isMixed }: NumberMark): boolean =>
  valueMax === null && approximate === null && ratio === null && !isMixed;

/** The parts behind a total, up to where another 其中 begins. */
function partsBehind(text: string, total: NumberMark, rest: readonly NumberMark[]): NumberMark[] {
  const parts: NumberMark[] = [];
  let at = total.to;
  for (const mark of rest) {
    const gap = text.slice(at, mark.from);
    const isFirst = parts.length === 0;
    if (gap.length > LONGEST_GAP || OTHER.test(gap) || !isPlain(mark)) break;
    if (isFirst !== PARTS_FOLLOW.test(gap)) break;
    if (!isFirst && depthAt(text, parts[0]?.from ?? at, mark.from) > 0) continue;
    if (mark.unit !== total.unit || mark.value > total.value) break;
    parts.push(mark);
    at = mark.to;
  }
  return parts;
}

const sumOf = (parts: readonly NumberMark[]): number =>
  exact(parts.reduce((sum, { value }) => sum + value, 0));

/** Decimals are rounded, each by half of its last digit. */
function slack(text: string, marks: readonly NumberMark[]): number {
  const isRounded = marks.some(
    ({ from, to, scale }) => scale > 1 || text.slice(from, to).includes('.'),
  );
  return isRounded ? 0.005 : 0;
}

function contradiction(
  text: string,
  total: NumberMark,
  parts: readonly NumberMark[],
): Contradiction[] {
  const sum = sumOf(parts);
  const last = parts.at(-1);
  const isRight = Math.abs(sum - total.value) <= total.value * slack(text, [total, ...parts]);
  if (isRight || last === undefined) return [];
  const unit = total.unit ?? '';
  const rest = exact(total.value - sum + last.value);
  return [
    {
      first: total,
      expectedFirst: `${sum}${unit}`,
      second: last,
      expectedSecond: `${rest}${unit}`,
    },
  ];
}

function sumBehind(text: string, marks: readonly NumberMark[], index: number): Contradiction[] {
  const total = marks[index];
  if (total === undefined || !isPlain(total)) return [];
  const parts = partsBehind(text, total, marks.slice(index + 1));
  if (parts.length < 2) return [];
  const sum = sumOf(parts);
  const lead = text.slice(total.to, parts[0]?.from);
  const isWhole = !lead.includes('其中') || sum > total.value;
  const reach = isOneDigit(exact(total.value - sum)) ? FAR : NEAR;
  const isNear = parts.length >= ENOUGH && sum >= total.value * reach;
  return isWhole || isNear ? contradiction(text, total, parts) : [];
}

function sumBefore(text: string, marks: readonly NumberMark[], index: number): Contradiction[] {
  const total = marks[index];
  if (
    total === undefined ||
    !TOTAL_BEHIND.test(text.slice(Math.max(0, total.from - 6), total.from))
  )
    return [];
  const parts = marks.slice(0, index).filter(({ unit }) => unit === total.unit);
  const isList =
    parts.length >= 2 && parts.length === index && parts.every(isPlain) && isPlain(total);
  const isOther = OTHER.test(text.slice(0, total.from));
  return isList && !isOther ? contradiction(text, total, parts) : [];
}

/** A total against its parts, in one sentence: 共132项，其中甲类100项、乙类33项. */
export function findWrongSums(text: string, marks: readonly NumberMark[]): Contradiction[] {
  const counted = marks.filter(
    ({ unit, family, isWord, value }) =>
      unit !== null && family !== 'time' && (!isWord || value >= LEAST_WORD),
  );
  return counted.flatMap((_, index) => [
    ...sumBehind(text, counted, index),
    ...sumBefore(text, counted, index),
  ]);
}
