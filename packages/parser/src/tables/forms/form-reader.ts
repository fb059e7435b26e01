import type { Line } from '../../lines/index.js';
import type { PrintedTable } from '../printed-table.js';

/** One way in which a table stands in a text. */
export interface FormReader {
  /** Cheap first look at a line: whether a table may begin there. */
  readonly mayBegin: (line: Line) => boolean;
  /** The table that begins at a line, or null. */
  readonly read: (lines: readonly Line[], at: number) => PrintedTable | null;
}
