import type { NumberMark } from '../../patterns/number/index.js';
import { readAllocation } from './allocation.js';
import { isBaseline, movedMetric, stretchOf } from './baseline.js';
import type { Clause } from './clauses.js';
import { DECREASING, INCREASING, readComparison } from './comparators.js';
import { readLevel } from './level.js';
import { metricsOfList } from './metrics-of-list.js';
import { isNoTarget } from './no-targets.js';
import {
  type Carried,
  leftOf,
  type NumberInClause,
  type TargetReading,
  type TargetRule,
} from './number-in-clause.js';
import { readOutput } from './output.js';
import { readRatio } from './ratio.js';
import { readShare } from './share.js';
import { moved } from './stretch.js';

/** Ordered, first that reads the number wins. */
const RULES: readonly TargetRule[] = [readAllocation, readShare, readLevel, readOutput];

const SHARED_NUMBER =
  /(?:[均都]|分别)\s{0,3}(?:要|应|须)?\s{0,3}(?:达到?|为|不低于|不超过|提高到|保持在|稳定在|控制在)?\s{0,3}$/;

/** A number with what is read of it. */
export type ReadNumber = readonly [NumberMark, TargetReading];

/** Two metrics with one number joined by 均 give a record each. */
function forEachMetric(context: NumberInClause, reading: TargetReading): TargetReading[] {
  if (context.count > 1 || !SHARED_NUMBER.test(context.before)) return [reading];
  const names = metricsOfList(leftOf(context));
  if (names.length < 2) return [reading];
  return names.map((metric) => ({
    ...reading,
    metric: moved(metric, context.from),
  }));
}

/** 提高支付限额2800元, 增加补贴150元: a verb of change before what it changes; 增加值 is none. */
const CHANGING: readonly (readonly [RegExp, TargetReading['change']])[] = [
  [new RegExp(`^(?:再|另|额外)?(?!提[升质]|扩|新)(?:${INCREASING})(?![值率幅额量])`), 'increase'],
  [new RegExp(`^(?:再|另|额外)?(?:${DECREASING})(?![值率幅额量])`), 'decrease'],
];

function withChange(
  { before, from, comparison }: NumberInClause,
  reading: TargetReading,
): TargetReading {
  const [first, ...others] = reading.metric;
  const isPlain = reading.change === 'level' && comparison.leftLength === 0;
  if (first === undefined || !isPlain || first[0] < from) return reading;
  const words = before.slice(first[0] - from, first[1] - from);
  for (const [pattern, change] of CHANGING) {
    const length = pattern.exec(words)?.[0].length ?? words.length;
    if (words.length - length < 2) continue;
    const metric = [[first[0] + length, first[1]] as const, ...others];
    return { ...reading, metric, change, explicit: true };
  }
  return reading;
}

function readNumber(context: NumberInClause): ReadNumber[] {
  const { number } = context;
  if (number.ratio !== null) {
    return readRatio(context).map(([value, reading]) => [{ ...number, value }, reading]);
  }
  for (const rule of RULES) {
    const reading = rule(context);
    if (reading === null) continue;
    const changed = withChange(context, reading);
    return forEachMetric(context, changed).map((one) => [number, one]);
  }
  return [];
}

/** 由70%提高到75%: the number that another starts from, and the words that announce it. */
function baselineBefore(clause: Clause, previous: Clause | undefined): NumberMark | null {
  const start = previous?.numbers.at(-1);
  if (previous === undefined || start === undefined) return null;
  const isNear = previous.clauseFrom === clause.clauseFrom && start.to === clause.from;
  return isNear && isBaseline(previous.before, clause.before) ? start : null;
}

/** Reads every number of a measured clause; `previous` and `following` are its neighbours. */
export function readTargets(
  clause: Clause,
  carried: Carried,
  previous: Clause | undefined,
  following: Clause | undefined,
): ReadNumber[] {
  const { numbers, before, behind } = clause;
  const [first] = numbers;
  if (first === undefined) return [];
  if (isBaseline(before, behind) && following?.clauseFrom === clause.clauseFrom) return [];
  const start = baselineBefore(clause, previous);
  const comparison = readComparison(before, behind, first);
  const moving = start === null ? [] : movedMetric(previous?.before ?? '', previous?.from ?? 0);
  const known = moving.length > 0 ? { ...carried, metric: moving } : carried;
  return numbers.flatMap((number, index) => {
    const count = numbers.length;
    const context = { ...clause, number, index, count, comparison, carried: known };
    if (isNoTarget(context)) return [];
    const read = readNumber(context);
    if (start === null) return read;
    return read.map(([mark, reading]) => [
      mark,
      { ...reading, change: 'level' as const, baseline: [stretchOf(start)] },
    ]);
  });
}
