import { metricBefore } from './metric-before.js';
import { metricsOfList } from './metrics-of-list.js';
import type { NumberInClause, TargetReading } from './number-in-clause.js';
import { type Metric, moved, toMetric } from './stretch.js';

const BY = /^.*(?:按照?|依据|以)/;

/** 按照用户、政府、企业5:3:2的比例: one reading a part, with whom it falls to. */
export function readRatio({ number, before, from }: NumberInClause): [number, TargetReading][] {
  const parts = number.ratio ?? [];
  const start = BY.exec(before)?.[0].length ?? 0;
  const names = metricsOfList(before.slice(start));
  const whole = toMetric(metricBefore(before), from);
  const nameOf = (index: number): Metric =>
    names.length === parts.length ? moved(names[index] ?? [], from + start) : whole;
  return parts.map((value, index) => [
    value,
    {
      rule: 'ratio',
      kind: 'allocation',
      metric: nameOf(index),
      comparator: '=',
      change: 'level',
      baseline: [],
      explicit: false,
    },
  ]);
}
