import type { HeadReading, Reading } from '../../input/reading.js';
import type { Chunks } from '../chunks.js';

/** One file of a format; a format of tables gives several, told apart by `suffix` (`-tasks`). */
export interface OutputPart {
  readonly suffix: string;
  readonly chunks: Chunks;
}

/** A form in which issues are written. What it needs is loaded when it writes. */
export interface OutputFormat {
  /** What its files end in, with the dot: `.json`. */
  readonly extension: string;
  readonly write: (reading: Reading) => Promise<readonly OutputPart[]>;
  /** The same of heads alone; left out where the format has nothing without the rest. */
  readonly writeHeads?: (reading: HeadReading) => Promise<readonly OutputPart[]>;
}
