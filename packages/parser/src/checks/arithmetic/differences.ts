import type { NumberMark } from '../../patterns/number/index.js';
import { type Contradiction, exact } from './contradiction.js';

const FROM = /(?:由|从|原)[^,;。]{0,16}$/;
const MOVED = /^[^,;。\d]{0,12}(?:到|至|为)$/;
const CHANGE =
  /^\s?,?\s?(?:共|累计|净|上|将)?(?:提高|提升|增加|增长|上升|下降|减少|降低|压缩|压减|缩减|精简)了?$/;
/** What percentages are rounded by. */
const ROUNDING = 0.6;

interface Stated {
  readonly start: NumberMark;
  readonly end: NumberMark;
  readonly change: NumberMark;
}

const isPlain = ({ valueMax, approximate }: NumberMark): boolean =>
  valueMax === null && approximate === null;

/** What the change is by its two values, and how far it may be off; null where it is measured otherwise. */
function changeOf({ start, end, change }: Stated): readonly [number, number] | null {
  const difference = exact(Math.abs(end.value - start.value));
  const isPoints = change.unit?.endsWith('百分点') === true;
  if (isPoints && start.unit === '%' && end.unit === '%') return [difference, 0];
  if (change.unit === end.unit && end.unit !== '%') return [difference, 0];
  const isShare = change.unit === '%' && end.unit !== '%' && start.value > 0;
  return isShare ? [exact((difference / start.value) * 100), ROUNDING] : null;
}

/** A change against its two values: 由70%提高到75%，提高6个百分点. */
export function findWrongDifferences(text: string, marks: readonly NumberMark[]): Contradiction[] {
  return marks.flatMap((start, index) => {
    const [end, change] = [marks[index + 1], marks[index + 2]];
    if (end === undefined || change === undefined) return [];
    const isMoved =
      (start.unit === end.unit || start.unit === null) &&
      FROM.test(text.slice(Math.max(0, start.from - 18), start.from)) &&
      MOVED.test(text.slice(start.to, end.from)) &&
      CHANGE.test(text.slice(end.to, change.from));
    if (!isMoved || ![start, end, change].every(isPlain)) return [];
    const right = changeOf({ start, end, change });
    if (right === null || Math.abs(right[0] - change.value) <= right[1]) return [];
    const sign = end.value < start.value ? -1 : 1;
    const isShare = change.unit === '%';
    const moved = isShare ? (start.value * change.value) / 100 : change.value;
    const expectedFirst = `${exact(start.value + sign * moved)}${end.unit ?? ''}`;
    return [
      {
        first: end,
        expectedFirst,
        second: change,
        expectedSecond: `${Number(right[0].toFixed(1))}${change.unit ?? ''}`,
      },
    ];
  });
}
