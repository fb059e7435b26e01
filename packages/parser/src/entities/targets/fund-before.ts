import { metricBefore } from './metric-before.js';
import { type Metric, toMetric } from './stretch.js';
import { FUND } from './words.js';

const LAST_FUND = new RegExp(`^.*(?:${FUND})`, 's');
/** Up to the last mark, or the last number with its unit. */
const AFTER_MARK = /^.*(?:[。;,:(]|[\d.]{1,12}[万亿]?元?的?)/s;
const REACH = 160;

/** The last fund that a paragraph names before a place, by its full name; none where there is none. */
export function fundBefore(folded: string, at: number): Metric {
  const start = Math.max(0, at - REACH);
  const head = LAST_FUND.exec(folded.slice(start, at))?.[0];
  if (head === undefined) return [];
  const from = AFTER_MARK.exec(head)?.[0].length ?? 0;
  return toMetric(metricBefore(head.slice(from)), start + from);
}
