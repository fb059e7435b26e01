import type { Passage } from '../../marks/index.js';
import type { NumberMark } from '../../patterns/number/index.js';

/** Behind these, 贴息期限最长2年 too, a number without a unit, or one of time, is a value: 提高到0.55, 压缩至5个工作日. */
const BEFORE_VALUE =
  /(?:[到至达于过为在超近约破]|增长|增加|提高|下降|降低|减少|(?:期限?|时间|时长|时限)最[长短多])\s?$/;

/** Numbers inside titles and names say nothing that is to be attained. */
function isOutside(marks: readonly (readonly [number, number])[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((marks[next]?.[1] ?? at + 1) <= at) next += 1;
    return (marks[next]?.[0] ?? at + 1) > at;
  };
}

function isValue({ folded }: Passage, mark: NumberMark): boolean {
  const { unit, family, from, to, scale, ratio } = mark;
  if (family === 'class' || mark.isMixed) return false;
  if (unit !== null && family !== 'time') return true;
  if (ratio !== null || (unit === null && scale > 1)) return true;
  if (BEFORE_VALUE.test(folded.slice(Math.max(0, from - 6), from))) return true;
  return unit === null && /^\s?[、和]\s?\d/.test(folded.slice(to, to + 4));
}

/**
 * The numbers of a passage that may be targets: no times, classes, names (6个100%), or parts of a
 * thing (2台10蒸吨锅炉).
 */
export function candidatesOf(
  passage: Passage,
  names: readonly (readonly [number, number])[],
): NumberMark[] {
  const isFree = isOutside(names);
  const found: NumberMark[] = [];
  for (const mark of passage.numbers) {
    const last = found.at(-1);
    const isPart = last !== undefined && last.to === mark.from && last.unit !== null;
    if (isPart && mark.family === 'share') found.pop();
    else if (!isPart && isFree(mark.from) && isValue(passage, mark)) found.push(mark);
  }
  return found;
}
