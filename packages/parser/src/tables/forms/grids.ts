import type { Span } from '@gongbao/schema/types';
import type { Line } from '../../lines/index.js';
import { countWhile } from '../../source/count-while.js';
import type { Source } from '../../source/source.js';
import type { GridCell, TableGrid } from '../../source/table-grid.js';
import { View } from '../../source/view.js';
import type { PrintedCell, PrintedTable } from '../printed-table.js';
import { toMarkedCell } from '../to-cell.js';

/** The stretches of a cell between the lines and the mark-up in it, which part it. */
function partsOf(source: Source, { start, end }: Span): View[] {
  const parts: View[] = [];
  let from = start;
  const push = (to: number): void => {
    if (to > from) parts.push(new View(source, [{ start: from, end: to }]));
  };
  const first = countWhile(source.markup.length, (at) => (source.markup[at]?.end ?? 0) <= start);
  for (let at = first; (source.markup[at]?.start ?? end) < end; at += 1) {
    const cut = source.markup[at];
    if (cut === undefined) break;
    push(cut.start);
    from = cut.end;
  }
  push(end);
  return parts;
}

function readCell(source: Source, { span, rowSpan, columnSpan }: GridCell): PrintedCell {
  return toMarkedCell(partsOf(source, span), source, span.start, [rowSpan, columnSpan]);
}

function readGrid(source: Source, grid: TableGrid, lines: readonly Line[]): PrintedTable {
  const { form, span, rows } = grid;
  return {
    form,
    rows: rows.map((row) => row.map((cell) => readCell(source, cell))),
    from: countWhile(lines.length, (at) => (lines[at]?.span.end ?? 0) <= span.start),
    to: countWhile(lines.length, (at) => (lines[at]?.span.start ?? 0) < span.end),
  };
}

const FEWEST_COLUMNS = 2;

/** A table that only places things on a page has one column. */
const isTable = ({ rows }: TableGrid): boolean => rows.some((row) => row.length >= FEWEST_COLUMNS);

/** Tables whose cells the format of the text tells, ascending. */
export function readGrids(source: Source, lines: readonly Line[]): PrintedTable[] {
  return source.tables.filter(isTable).map((grid) => readGrid(source, grid, lines));
}
