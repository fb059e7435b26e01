import { metricBefore } from './metric.js';
import { FUND } from './words.js';

const LAST_FUND = new RegExp(`^.*(?:${FUND})`, 's');
const REACH = 160;

/** The last fund that a paragraph names before a place, by its full name; empty where there is none. */
export function fundBefore(folded: string, at: number): string {
  const head = LAST_FUND.exec(folded.slice(Math.max(0, at - REACH), at))?.[0];
  if (head === undefined) return '';
  const clause = head.slice(
    Math.max(...['。', ';', ',', ':', '('].map((mark) => head.lastIndexOf(mark))) + 1,
  );
  return metricBefore(clause);
}
