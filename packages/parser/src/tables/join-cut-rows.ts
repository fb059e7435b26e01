import type { Column } from './column.js';
import { isBlank, type PrintedCell } from './printed-table.js';
import { joinCells } from './to-cell.js';
import { isRole } from './to-columns.js';

type Row = readonly PrintedCell[];

/** A row without a number goes on the numbered one that a page cut, but where both name their bodies: then it is one of its own. */
function isCut(above: Row, row: Row, columns: readonly Column[]): boolean {
  const number = columns.findIndex(({ meaning }) => meaning === 'number');
  const [numberAbove, ownNumber] = [above[number], row[number]];
  if (numberAbove === undefined || ownNumber === undefined) return false;
  if (isBlank(numberAbove) || !isBlank(ownNumber)) return false;
  const names = (cells: Row): boolean =>
    cells.some((cell, at) => isRole(columns[at]?.meaning ?? null) && !isBlank(cell));
  return !(names(above) && names(row)) || !endsAll(above, row);
}

const OPEN = /[、,(]$/;
const CLOSED = /[。;)）]$/;
const LONGEST_SHORT = 12;

/** Whether no cell above is open where the row below goes on with it. */
function endsAll(above: Row, row: Row): boolean {
  return above.every((cell, at) => {
    const below = row[at];
    if (below === undefined || isBlank(below) || isBlank(cell)) return true;
    const { folded } = cell.view;
    return !OPEN.test(folded) && (CLOSED.test(folded) || folded.length <= LONGEST_SHORT);
  });
}

/** Puts together the rows that a page cut; `breaks` are the indexes of rows that begin a page. */
export function joinCutRows(
  rows: readonly Row[],
  breaks: ReadonlySet<Row>,
  columns: readonly Column[],
): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above !== undefined && breaks.has(row) && isCut(above, row, columns)) {
      joined[joined.length - 1] = above.map((cell, at) => {
        const rest = row[at];
        if (rest === undefined || rest === cell || isBlank(rest)) return cell;
        return isBlank(cell) ? rest : joinCells(cell, rest);
      });
    } else joined.push(row);
  }
  return joined;
}
