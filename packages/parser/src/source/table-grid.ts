import type { Span, TableForm } from '@gongbao/schema/types';

/** A cell whose place a format knows; it is blank where nothing but white space and mark-up stands in it. */
export interface GridCell {
  readonly span: Span;
  /** Rows and columns that it takes up; from 1. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table whose cells a format tells, as mark-up or boxes do. */
export interface TableGrid {
  readonly form: Extract<TableForm, 'html' | 'boxes'>;
  /** Whole lines, or from behind one tag to the end of another. */
  readonly span: Span;
  /** The cells that begin in each row; one that spans rows is only in the first. */
  readonly rows: readonly (readonly GridCell[])[];
}
