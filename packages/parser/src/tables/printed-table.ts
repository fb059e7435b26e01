import type { TableForm } from '@gongbao/schema/types';
import type { View } from '../source/view.js';

/** A cell as it is printed; it is blank where its view is empty. */
export interface PrintedCell {
  /** All that it says. */
  readonly view: View;
  /** What line ends and blanks in it part. */
  readonly parts: readonly View[];
  /** The texts in it that are read apart; none runs on into the next. */
  readonly items: readonly View[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type PrintedRow = readonly PrintedCell[];

/** Rows as one form of print gives them: a cell that spans rows stands in the first of them. */
export interface PrintedTable {
  readonly form: TableForm;
  readonly rows: readonly PrintedRow[];
  /** Index of its first line, and of the line behind its last. */
  readonly from: number;
  readonly to: number;
  /** Indexes of the rows that begin the next part of a table that pages cut. */
  readonly breaks?: readonly number[];
}

export const isBlank = ({ view }: PrintedCell): boolean => view.length === 0;
