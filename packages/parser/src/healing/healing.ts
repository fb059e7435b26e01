import type { Evidence, RepairRule } from '../repairs/index.js';

/** Characters that are matched as others: as many, at the same place, so that offsets stay. */
export interface Healing {
  readonly rule: RepairRule;
  readonly start: number;
  /** What stands there for matching, folded. */
  readonly after: string;
  readonly evidence: Evidence;
}
