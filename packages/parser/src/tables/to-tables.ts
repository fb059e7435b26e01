import type { Line } from '../lines/index.js';
import type { Source } from '../source/source.js';
import { cells } from './forms/cells.js';
import { columns } from './forms/columns.js';
import type { FormReader } from './forms/form-reader.js';
import { readGrids } from './forms/grids.js';
import { looseCells } from './forms/loose-cells.js';
import { pipes } from './forms/pipes.js';
import { tabs } from './forms/tabs.js';
import { isContinuedLine } from './is-continued-line.js';
import { mergeParts } from './merge-parts.js';
import type { PrintedTable } from './printed-table.js';
import type { TableDraft } from './table-draft.js';
import { toDraft } from './to-draft.js';

/** Ordered, the first form in which a table begins at a line is its own. */
const FORMS: readonly FormReader[] = [pipes, tabs, columns, cells, looseCells];

function readAt(lines: readonly Line[], at: number): PrintedTable | null {
  const line = lines[at];
  if (line === undefined || line.kind === 'blank' || line.kind === 'furniture') return null;
  for (const { mayBegin, read } of FORMS) {
    const table = mayBegin(line) ? read(lines, at) : null;
    if (table !== null) return table;
  }
  return null;
}

/** The tables of a text in printed order, each with the lines that it takes up. */
export function toTables(source: Source, lines: readonly Line[]): TableDraft[] {
  const printed: PrintedTable[] = [];
  const grids = readGrids(source, lines);
  let next = 0;
  for (let at = 0; at < lines.length; ) {
    const grid = grids[next];
    if (grid !== undefined && grid.from <= at) {
      printed.push(grid);
      next += 1;
      at = Math.max(at, grid.to);
      continue;
    }
    const table = readAt(lines, at);
    if (table !== null) printed.push(table);
    at = table?.to ?? at + 1;
  }
  return mergeParts(printed, lines).flatMap((table) => {
    const draft = toDraft(table);
    if (draft === null) return [];
    const above = lines.slice(table.from, table.to).filter(isContinuedLine);
    return [{ ...draft, repeated: [...draft.repeated, ...above.map(({ view }) => view)] }];
  });
}
