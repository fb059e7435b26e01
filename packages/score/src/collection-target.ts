import type { CollectionTarget } from './collection.js';
import type { GoldRow } from './gold.js';

const MULTIPLIERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** `亿千瓦` is 1e8 千瓦; a unit in brackets, `万(元)`, is not printed; `元/人·月` is printed as 元. */
function toUnit(unit: string | null): { factor: number; unit: string | null } {
  const factor = MULTIPLIERS[unit?.[0] ?? ''] ?? 1;
  const rest = (factor === 1 ? unit : unit?.slice(1))?.replace(/[（(].*[）)]|\/人·月$/g, '');
  return { factor, unit: rest || null };
}

/** Takes out what binary fractions add: 1.3 × 1e8. */
const multiply = (value: number, factor: number): number =>
  Number((value * factor).toPrecision(12));

/** A target in the terms of the data model. */
export function readCollectionTarget(target: CollectionTarget): GoldRow<'targets'> {
  const { factor, unit } = toUnit(target.unit);
  const { comparator, value, valueMax = null, metric, deadline, quote } = target;
  const isIncrease = comparator === 'increase';
  return {
    metric,
    comparator: isIncrease ? '=' : comparator,
    value: multiply(value, factor),
    valueMax: valueMax === null ? null : multiply(valueMax, factor),
    unit,
    change: isIncrease ? 'increase' : 'level',
    deadline,
    quote,
    // An amount that the document fixes; of the others only the data model knows the kinds.
    ...(target.kind === 'standard' ? { kind: 'allocation' as const } : {}),
  };
}
