import type { EvidenceName } from '../../repairs/index.js';

/** A place inside a printed line where a new line of the paper begins. */
export interface Break {
  /** Offset in the line. */
  readonly at: number;
  readonly why: EvidenceName;
  /** What its wording names. */
  readonly values?: Readonly<Record<string, number>>;
}
