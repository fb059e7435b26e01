import type { Line } from '../lines/index.js';
import { headRows, labelOf } from './head-rows.js';
import { isContinuedLine } from './is-continued-line.js';
import { layOut } from './lay-out.js';
import type { PrintedCell, PrintedRow, PrintedTable } from './printed-table.js';

const labelsOf = (row: readonly PrintedCell[] | undefined): string =>
  (row ?? []).map(labelOf).join('|');

/** Whether nothing but the foot of a page, the head of the next and 续表 stands between two tables. */
function areNext(before: PrintedTable, after: PrintedTable, lines: readonly Line[]): boolean {
  return lines
    .slice(before.to, after.from)
    .every((line) => line.kind === 'blank' || line.kind === 'furniture' || isContinuedLine(line));
}

/** So many rows tell the head and the width of a table. */
const TOP = 6;

/** Whether the second is the rest of the first: it prints the same head, or as many columns and none. */
function goesOn(before: PrintedTable, after: PrintedTable): boolean {
  if (before.form !== after.form) return false;
  const [above, below] = [layOut(before.rows.slice(0, TOP)), layOut(after.rows.slice(0, TOP))];
  if (labelsOf(above[0]) === labelsOf(below[0])) return true;
  return above[0]?.length === below[0]?.length && headRows(above) > 0 && headRows(below) === 0;
}

/** A table while parts may still be added to it. */
interface OpenTable extends PrintedTable {
  readonly rows: PrintedRow[];
  readonly breaks: number[];
  to: number;
}

/** One table for the parts of each that pages cut; ascending. */
export function mergeParts(
  tables: readonly PrintedTable[],
  lines: readonly Line[],
): PrintedTable[] {
  const merged: OpenTable[] = [];
  for (const table of tables) {
    const last = merged.at(-1);
    if (last !== undefined && areNext(last, table, lines) && goesOn(last, table)) {
      last.breaks.push(last.rows.length);
      for (const row of table.rows) last.rows.push(row);
      last.to = table.to;
    } else merged.push({ ...table, rows: [...table.rows], breaks: [] });
  }
  return merged;
}
