import type { Span, TableForm } from '@gongbao/schema/types';
import type { View } from '../source/view.js';
import type { Column } from './column.js';
import type { PrintedCell } from './printed-table.js';

/** A row below the head, with a cell for each column. */
export interface RowDraft {
  readonly cells: readonly PrintedCell[];
  /** The cells that begin in this row and in none above it. */
  readonly own: ReadonlySet<PrintedCell>;
  readonly span: Span;
}

/** A table before it is known in which notice and section it stands. */
export interface TableDraft {
  readonly form: TableForm;
  /** A title that stands in the table itself, above its head. */
  readonly caption: View | null;
  readonly columns: readonly Column[];
  readonly rows: readonly RowDraft[];
  /** What a page prints above the next part: the head again, 续表. */
  readonly repeated: readonly View[];
  readonly span: Span;
  /** Index of its first line, and of the line behind its last. */
  readonly from: number;
  readonly to: number;
}
