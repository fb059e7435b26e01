import type { Column } from './column.js';
import { isGroupLine } from './is-group-line.js';
import { isSumRow } from './is-sum-row.js';
import { isBlank, type PrintedCell } from './printed-table.js';
import { isRole } from './to-columns.js';

type Row = readonly PrintedCell[];

const TEXT: ReadonlySet<Column['meaning']> = new Set(['task', 'metric', 'other']);

/** Bodies; persons stand beside them. */
const isBody = (meaning: Column['meaning']): boolean => isRole(meaning) && meaning !== 'leader';

/** Whether a row says something of its own in a column behind one. */
function hasTextBehind(row: Row, columns: readonly Column[], at: number): boolean {
  return row.some(
    (cell, other) => other > at && !isBlank(cell) && TEXT.has(columns[other]?.meaning ?? 'number'),
  );
}

/**
 * Where print has no bars between rows, a cell that stands for several is printed once. A blank before a
 * text of the row is one of those, and so are the bodies of a row that names none: with them goes its time.
 */
export function fillBlanks(rows: readonly Row[], columns: readonly Column[]): PrintedCell[][] {
  const number = columns.findIndex(({ meaning }) => meaning === 'number');
  let above: Row | undefined;
  return rows.map((row) => {
    // What heads other rows shares nothing with those above it.
    if (isGroupLine(row[number]?.view.folded ?? '') || isSumRow(row)) {
      above = undefined;
      return [...row];
    }
    const hasBody = row.some(
      (cell, at) => !isBlank(cell) && isBody(columns[at]?.meaning ?? 'other'),
    );
    const hasText = row.some(
      (cell, at) => !isBlank(cell) && TEXT.has(columns[at]?.meaning ?? 'number'),
    );
    const filled = row.map((cell, at) => {
      const meaning = columns[at]?.meaning ?? 'other';
      const carried = above?.[at];
      if (!isBlank(cell) || carried === undefined) return cell;
      if (isRole(meaning) || meaning === 'deadline') return hasBody || !hasText ? cell : carried;
      return TEXT.has(meaning) && hasTextBehind(row, columns, at) ? carried : cell;
    });
    above = filled;
    return filled;
  });
}
