import type { Repair } from '@gongbao/schema';
import type { View } from '../source/view.js';

/** The record of one repair at a stretch of the source, from its first to its last offset. */
export function toRepair(
  view: View,
  rule: string,
  [start, end]: readonly [number, number],
  after: string,
  evidence: string,
): Repair {
  return {
    rule,
    span: { start, end },
    before: view.source.text.slice(start, end),
    after,
    evidence,
  };
}
