import { metricBefore } from './metric-before.js';
import { metricsOfList } from './metrics-of-list.js';
import { compared, leftOf, type NumberInClause, type TargetReading } from './number-in-clause.js';
import { type Metric, moved, toMetric } from './stretch.js';

const BY = /^.*(?:按照?|依据|以)/;
/** 由银行和担保机构按4:1的比例分担: they may stand before, too. */
const WHO = /(?:^|[由在])([^,;。由在]*?)(?:共同)?(?:按照?|依据|以)\s?$/;
/** 加工产值与总产值比: a measure, not a list. */
const MEASURE = /比(?:例|值)?\s?$/;

/** The names of those between whom the ratio parts something, as stretches of the text. */
function namesIn(before: string): Metric[] {
  if (MEASURE.test(before)) return [];
  const start = BY.exec(before)?.[0].length ?? 0;
  if (start < before.length) {
    return metricsOfList(before.slice(start)).map((name) => moved(name, start));
  }
  const who = WHO.exec(before);
  const words = who?.[1] ?? '';
  if (who === null || words === '') return [];
  const from = who.index + who[0].indexOf(words);
  return metricsOfList(words).map((name) => moved(name, from));
}

/** 按照用户、政府、企业5:3:2的比例: one reading a part, with whom it falls to. */
export function readRatio(context: NumberInClause): [number, TargetReading][] {
  const { number, from, carried } = context;
  const before = leftOf(context);
  const parts = number.ratio ?? [];
  const names = namesIn(before);
  const own = toMetric(metricBefore(before), from);
  const whole = own.length > 0 ? own : carried.metric;
  const nameOf = (index: number): Metric =>
    names.length === parts.length ? moved(names[index] ?? [], from) : whole;
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
