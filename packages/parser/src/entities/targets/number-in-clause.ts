import type { Target } from '@gongbao/schema';
import type { Comparison } from './comparators.js';
import type { Quantity } from './quantities.js';

/** What a rule reads off one number; the rest of a `Target` is its place and deadline. */
export interface TargetReading {
  readonly rule: string;
  readonly kind: Target['kind'];
  readonly metric: string | null;
  readonly comparator: Target['comparator'];
  readonly change: Target['change'];
  readonly baseline: string | null;
  readonly explicit: boolean;
}

/** One number in its clause. */
export interface NumberInClause {
  readonly quantity: Quantity;
  /** Place of the number in its list, and the length of the list. */
  readonly index: number;
  readonly count: number;
  readonly before: string;
  readonly behind: string;
  readonly comparison: Comparison;
  /** The metric of the clause before, for clauses that name none (较2017年下降10.2%). */
  readonly carried: string;
  /** The last fund named before the number in its paragraph: 核拨集团总校校长基金. */
  readonly fund: () => string;
}

/** One way to read a number as a target; null where the number is none of the kind. */
export type TargetRule = (number: NumberInClause) => TargetReading | null;

/** Whether the number is a percentage or counts points of one. */
export const isPercent = ({ quantity }: NumberInClause): boolean =>
  quantity.unitOfMeasure === '%' || /百分点$/.test(quantity.unitOfMeasure ?? '');

/** What the words around a number say of it, for its reading. */
export function compared(
  number: NumberInClause,
): Pick<TargetReading, 'comparator' | 'change' | 'explicit'> {
  const { quantity, comparison } = number;
  const comparator = quantity.valueMax === null ? comparison.comparator : 'range';
  const isWholeRate = isPercent(number) && quantity.value === 100;
  return {
    comparator,
    change: comparison.change,
    explicit: comparison.isExplicit || isWholeRate,
  };
}

/** The clause before a number, without the words that compare it. */
export const leftOf = ({ before, comparison }: NumberInClause): string =>
  before.slice(0, before.length - comparison.leftLength);
