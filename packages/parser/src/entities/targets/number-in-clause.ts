import type { Target } from '@gongbao/schema/types';
import type { NumberMark } from '../../patterns/number/index.js';
import type { Clause } from './clauses.js';
import type { Comparison } from './comparators.js';
import { type Metric, toMetric } from './stretch.js';

/** What a rule reads off one number; the rest of a `Target` is its place and deadline. */
export interface TargetReading {
  readonly rule: string;
  readonly kind: Target['kind'];
  readonly metric: Metric;
  readonly comparator: Target['comparator'];
  readonly change: Target['change'];
  readonly baseline: Metric;
  readonly explicit: boolean;
}

/** What the numbers read before one leave to it, inside its paragraph. */
export interface Carried {
  /** The metric of the clause before, for clauses that name none (较2017年下降10.2%). */
  readonly metric: Metric;
  /** The metrics that its sentence has named, each once, for 分别增长10%和12% behind them. */
  readonly named: readonly Metric[];
  /** Whether that is what a case above the clause speaks of: 金额300万元以上的业务收费，原则上不高于…. */
  readonly isOfCase: boolean;
  /** Whether the number before was delivered by a verb of this sentence: 改造步道80公里，20座廊桥. */
  readonly isDelivered: boolean;
  /** Year of issue, 0 where none is printed. */
  readonly year: number;
  /** The last fund named before the number: 核拨集团总校校长基金. */
  readonly fund: () => Metric;
}

/** One number in its clause. */
export interface NumberInClause extends Clause {
  readonly number: NumberMark;
  /** Place of the number in its list, and the length of the list. */
  readonly index: number;
  readonly count: number;
  readonly comparison: Comparison;
  readonly carried: Carried;
}

/** One way to read a number as a target; null where the number is none of the kind. */
export type TargetRule = (number: NumberInClause) => TargetReading | null;

/** Whether the number is a percentage or counts points of one. */
export const isPercent = ({ number }: NumberInClause): boolean => number.family === 'share';

/** What the words around a number say of it, for its reading. */
export function compared(
  context: NumberInClause,
): Pick<TargetReading, 'comparator' | 'change' | 'explicit'> {
  const { number, comparison } = context;
  const comparator = number.valueMax === null ? comparison.comparator : 'range';
  const isWholeRate = isPercent(context) && number.value === 100;
  return { comparator, change: comparison.change, explicit: comparison.isExplicit || isWholeRate };
}

/** What a bound holds that its share is of: 不超过活动支出的40%. */
export const baseOf = ({ comparison, from }: NumberInClause): Metric =>
  comparison.base === null ? [] : toMetric(comparison.base, from);

/** The clause before a number, without the words that compare it. */
export const leftOf = ({ before, comparison }: NumberInClause): string =>
  before.slice(0, before.length - comparison.leftLength);
