import { metricBefore } from './metric-before.js';
import { type Metric, toMetric } from './stretch.js';
import { FUND } from './words.js';

const LAST_FUND = new RegExp(`^.*(?:${FUND})`, 's');
const REACH = 160;

/** The last fund that a paragraph names before a place, by its full name; none where there is none. */
export function fundBefore(folded: string, at: number): Metric {
  const start = Math.max(0, at - REACH);
  const head = LAST_FUND.exec(folded.slice(start, at))?.[0];
  if (head === undefined) return [];
  const from = Math.max(...['。', ';', ',', ':', '('].map((mark) => head.lastIndexOf(mark))) + 1;
  return toMetric(metricBefore(head.slice(from)), start + from);
}
