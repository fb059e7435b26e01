import type { EntityRule, Part } from './entities.js';
import type { Entry } from './entry.js';
import type { Match } from './match-entries.js';
import type { EntityName } from './score.js';

/** One part of a text with everything paired that can be paired. */
export interface Comparison {
  readonly part: Part;
  readonly rule: EntityRule;
  readonly matches: readonly Match[];
  /** Gold that nothing was read for. */
  readonly missed: readonly Entry[];
  /** What was read without gold, where the gold is complete. */
  readonly extra: readonly Entry[];
  /** Whether the gold is complete at the place of a read record. */
  readonly isComplete: (read: Entry) => boolean;
}

/** The row of the table that a record counts in. */
export function nameOf(part: Part, { row }: Entry): EntityName {
  return part === 'targets' && row.kind === 'allocation' ? 'allocations' : part;
}

/** The row that a pair counts in: the gold's, or, where it does not say, that of what was read. */
export function nameOfMatch(part: Part, { gold, read }: Match): EntityName {
  return nameOf(part, gold.row.kind === undefined ? read : gold);
}
