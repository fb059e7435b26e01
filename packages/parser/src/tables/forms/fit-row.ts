import type { View } from '../../source/view.js';
import { isBlank, type PrintedCell, type PrintedRow } from '../printed-table.js';
import { toCell } from '../to-cell.js';
import { type Alignment, alignCells, fitInOrder } from './align-cells.js';
import { type Head, NEXT_UNIT } from './cell-head.js';
import type { LineRow } from './cell-rows.js';

/** Lines that a cell of the last row may have on an average. */
const LINES_A_CELL = 3;

/** A row put into its columns. */
export interface FittedRow {
  readonly cells: PrintedRow;
  /** How well it fits; below zero it does not. */
  readonly score: number;
  /** Source offset behind its last line. */
  readonly end: number;
}

/**
 * The lines of the last row of a table, behind which other text may stand: as many as fit best, and none that might as
 * well be the next line of the text.
 */
function ownLines(views: readonly View[], meanings: Head['meanings']): readonly View[] {
  const unit = views.findIndex(({ folded }) => NEXT_UNIT.test(folded));
  const most = Math.min(unit < 0 ? views.length : unit, meanings.length * LINES_A_CELL);
  let [best, highest] = [0, Number.NEGATIVE_INFINITY];
  for (let count = 1; count <= most; count += 1) {
    const { score, isLoose } = alignCells(views.slice(0, count), meanings);
    if (score > highest && !isLoose) [best, highest] = [count, score];
  }
  return views.slice(0, best);
}

/** How many columns behind the number the rows above the last one use; all where there is only one row above. */
function usedColumns(above: readonly FittedRow[], width: number): number {
  if (above.length < 2) return width;
  const lastFilled = (cells: PrintedRow): number =>
    cells.reduce((last, cell, at) => (isBlank(cell) ? last : at), 0);
  return Math.max(...above.map(({ cells }) => lastFilled(cells)));
}

/** What it speaks for that a row has a line for each head. */
const WHOLE = 2;

/** A row with as many lines as there are heads has one below each, unless they fit much better elsewhere. */
function alignRow(views: readonly View[], meanings: Head['meanings']): Alignment {
  const best = alignCells(views, meanings);
  if (views.length !== meanings.length) return best;
  const whole = fitInOrder(views, meanings);
  return whole.score + WHOLE >= best.score ? whole : best;
}

/** A head that a page prints again, its lines parted as those of the first. */
function headAgain(lines: LineRow['lines'], { cells }: Head): PrintedRow {
  let at = 0;
  return cells.flatMap(({ length }) => {
    const views = lines.slice(at, at + length).map(({ view }) => view);
    at += length;
    const [first] = views;
    return first === undefined ? [] : [toCell(views, first.source, first.start)];
  });
}

/** Puts the lines of a row into the columns below its head; `above` is null for all rows but the last. */
export function fitRow(
  { kind, lines }: LineRow,
  head: Head,
  above: readonly FittedRow[] | null,
): FittedRow | null {
  const [first, ...others] = lines.map(({ view }) => view);
  if (first === undefined) return null;
  const { source } = first;
  if (kind === 'group') {
    const cells = [toCell([first], source, first.start, [1, head.meanings.length])];
    return { cells, score: 0, end: first.end };
  }
  if (kind === 'head')
    return { cells: headAgain(lines, head), score: 0, end: lines.at(-1)?.view.end ?? first.end };
  const meanings = head.meanings.slice(1);
  const used = above === null ? meanings : meanings.slice(0, usedColumns(above, meanings.length));
  const views = above === null ? others : ownLines(others, used);
  const { columns, score } = alignRow(views, used);
  const end = views.at(-1)?.end ?? first.end;
  const cells: PrintedCell[] = meanings.map((_, column) => {
    const parts = views.filter((_view, at) => columns[at] === column);
    return toCell(parts, source, end);
  });
  return { cells: [toCell([first], source, first.start), ...cells], score, end };
}
