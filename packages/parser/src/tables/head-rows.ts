import { withoutBlanks } from '../patterns/without-blanks.js';
import { headMeaning } from './head-meaning.js';
import { isBlank, type PrintedCell } from './printed-table.js';

/** A head is a name of few characters. */
const LONGEST = 24;
const NO_HEAD = /[。;]|^\d+(?:\.\d+)?%?$/;
const MOST_ROWS = 3;

/** Without blanks, which typesetters put into short heads: 主 要 内 容. */
export const labelOf = ({ view }: PrintedCell): string => withoutBlanks(view.folded);

const printed = (row: readonly PrintedCell[]): PrintedCell[] => [
  ...new Set(row.filter((cell) => !isBlank(cell))),
];

/** Whether all cells of a row could be heads. */
function isHeadLike(row: readonly PrintedCell[]): boolean {
  const cells = printed(row);
  return (
    cells.length > 0 &&
    cells.every((cell) => labelOf(cell).length <= LONGEST && !NO_HEAD.test(labelOf(cell)))
  );
}

/** How many rows at the top are one cell as wide as the table: its title, or 单位：万元. */
export function captionRows(rows: readonly (readonly PrintedCell[])[]): number {
  let count = 0;
  while (
    count < rows.length &&
    printed(rows[count] ?? []).length === 1 &&
    (rows[count]?.length ?? 0) > 1
  )
    count += 1;
  return count < rows.length ? count : 0;
}

/** Whether a row goes on the head above it: its cells are parts of heads, or heads of several rows. */
function goesOnHead(above: readonly PrintedCell[], row: readonly PrintedCell[]): boolean {
  const isParted = above.some(
    (cell, at) =>
      isBlank(cell) ||
      cell.columnSpan > 1 ||
      (at > 0 && labelOf(cell) === labelOf(above[at - 1] ?? cell)),
  );
  const isMerged = above.some((cell, at) => row[at] === cell && cell.rowSpan > 1);
  if (isMerged) return true;
  const [first] = row;
  return (
    isParted &&
    isHeadLike(row) &&
    first !== undefined &&
    (isBlank(first) || headMeaning(labelOf(first)) !== null)
  );
}

const meant = (cells: readonly PrintedCell[]): number =>
  new Set(cells.filter((cell) => headMeaning(labelOf(cell)) !== null)).size;

/** Whether the names of what is printed stand on the left, one a row: 责任单位 | 县水利局. */
function isCard(rows: readonly (readonly PrintedCell[])[]): boolean {
  const left = rows.slice(0, MOST_ROWS).flatMap(([first]) => first ?? []);
  return meant(left) > Math.max(1, meant(rows[0] ?? []));
}

/** How many rows are the head of a table that is laid out; none where the first looks like any other. */
export function headRows(rows: readonly (readonly PrintedCell[])[]): number {
  const [first] = rows;
  if (first === undefined || !isHeadLike(first) || rows.length < 2 || isCard(rows)) return 0;
  let count = 1;
  while (count < MOST_ROWS && count < rows.length - 1) {
    const [above, row] = [rows[count - 1], rows[count]];
    if (above === undefined || row === undefined || !goesOnHead(above, row)) break;
    count += 1;
  }
  return count;
}
