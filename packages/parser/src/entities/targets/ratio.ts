import { metricBefore } from './metric-before.js';
import { metricsOfList } from './metrics-of-list.js';
import { compared, leftOf, type NumberInClause, type TargetReading } from './number-in-clause.js';
import { type Metric, moved, toMetric } from './stretch.js';

const BY = /^.*(?:按照?|依据|以)/;

/** 按照用户、政府、企业5:3:2的比例: one reading a part, with whom it falls to. */
export function readRatio(context: NumberInClause): [number, TargetReading][] {
  const { number, from, carried } = context;
  const before = leftOf(context);
  const parts = number.ratio ?? [];
  const start = BY.exec(before)?.[0].length ?? 0;
  const names = metricsOfList(before.slice(start));
  const own = toMetric(metricBefore(before), from);
  const whole = own.length > 0 ? own : carried.metric;
  const nameOf = (index: number): Metric =>
    names.length === parts.length ? moved(names[index] ?? [], from + start) : whole;
  const isOne = names.length !== parts.length && parts.length === 2 && parts[1] === 1;
  const counted = isOne ? parts.slice(0, 1) : parts;
  return counted.map((value, index) => [
    value,
    {
      rule: 'ratio',
      kind: 'allocation',
      metric: nameOf(index),
      baseline: [],
      ...compared(context),
      change: 'level',
    },
  ]);
}
