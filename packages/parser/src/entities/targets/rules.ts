import { readAllocation } from './allocation.js';
import type { Measured } from './clauses.js';
import { readComparison } from './comparators.js';
import { readLevel } from './level.js';
import { metricsOfList } from './metric.js';
import { isNoTarget } from './no-targets.js';
import {
  leftOf,
  type NumberInClause,
  type TargetReading,
  type TargetRule,
} from './number-in-clause.js';
import { readOutput } from './output.js';
import type { Quantity } from './quantities.js';
import { readShare } from './share.js';

/** Ordered, first that reads the number wins. */
const RULES: readonly TargetRule[] = [readAllocation, readShare, readLevel, readOutput];

const SHARED_NUMBER = /均\s*(?:要|应)?\s*(?:达到?|为|不低于|不超过|提高到)?\s*$/;

/** Two metrics with one number joined by 均 give a record each. */
function forEachMetric(number: NumberInClause, reading: TargetReading): TargetReading[] {
  if (number.count > 1 || !SHARED_NUMBER.test(number.before)) return [reading];
  const names = metricsOfList(leftOf(number));
  return names.length < 2 ? [reading] : names.map((metric) => ({ ...reading, metric }));
}

/** Reads every number of a measured clause. */
export function readTargets(
  clause: Measured,
  carried: string,
  fund: () => string,
): (readonly [Quantity, TargetReading])[] {
  const { quantities, before, behind } = clause;
  const comparison = readComparison(before, behind);
  return quantities.flatMap((quantity, index) => {
    const count = quantities.length;
    const number = { quantity, index, count, before, behind, comparison, carried, fund };
    if (isNoTarget(number)) return [];
    for (const rule of RULES) {
      const reading = rule(number);
      if (reading !== null) {
        return forEachMetric(number, reading).map((one) => [quantity, one] as const);
      }
    }
    return [];
  });
}
