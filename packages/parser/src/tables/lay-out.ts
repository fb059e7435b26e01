import type { PrintedCell, PrintedRow } from './printed-table.js';
import { toCell } from './to-cell.js';

/** No table of print is wider, whatever mark-up says. */
const WIDEST = 60;

/**
 * The rows with a cell for each column: one that spans several stands in each of them, and blanks fill
 * up rows that are too short.
 */
export function layOut(rows: readonly PrintedRow[]): PrintedCell[][] {
  const laidOut: (PrintedCell | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (laidOut[index]?.[column] !== undefined) column += 1;
      const right = Math.min(column + cell.columnSpan, WIDEST);
      for (const below of laidOut.slice(index, index + cell.rowSpan)) {
        for (let at = column; at < right; at += 1) below[at] ??= cell;
      }
      column = right;
    }
  }
  const width = laidOut.reduce((widest, { length }) => Math.max(widest, length), 0);
  return laidOut.map((row, index) => fillUp(row, rows[index] ?? [], width));
}

function fillUp(
  row: readonly (PrintedCell | undefined)[],
  printed: PrintedRow,
  width: number,
): PrintedCell[] {
  const last = printed.at(-1) ?? row.find((cell) => cell !== undefined);
  if (last === undefined) return [];
  const { source, end } = last.view;
  return Array.from({ length: width }, (_, at) => row[at] ?? toCell([], source, end));
}
