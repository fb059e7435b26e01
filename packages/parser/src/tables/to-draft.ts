import type { Span } from '@gongbao/schema/types';
import type { Column } from './column.js';
import { fillBlanks } from './fill-blanks.js';
import { captionRows, headRows, labelOf } from './head-rows.js';
import { joinCutRows } from './join-cut-rows.js';
import { layOut } from './lay-out.js';
import { isBlank, type PrintedCell, type PrintedTable } from './printed-table.js';
import type { RowDraft, TableDraft } from './table-draft.js';
import { toColumns } from './to-columns.js';

type Rows = readonly (readonly PrintedCell[])[];

const labelsOf = (row: readonly PrintedCell[]): string => row.map(labelOf).join('|');

/** Mark-up says which cells are merged; elsewhere a blank may stand for the cell above it. */
const TELLS_MERGED = new Set<PrintedTable['form']>(['html']);

function spanOf(cells: Iterable<PrintedCell>): Span | null {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const { view } of cells) {
    if (view.length === 0) continue;
    start = Math.min(start, view.start);
    end = Math.max(end, view.end);
  }
  return end > start ? { start, end } : null;
}

/** The rows with what is their own; those without any print are left out. */
function toRowDrafts(rows: Rows): RowDraft[] {
  const seen = new Set<PrintedCell>();
  return rows.flatMap((cells) => {
    const own = new Set(cells.filter((cell) => !seen.has(cell)));
    for (const cell of own) seen.add(cell);
    const span = spanOf(own);
    return span === null ? [] : [{ cells, own, span }];
  });
}

/** The rows below a head, with what pages did to them. */
interface Body {
  readonly rows: Rows;
  /** Heads that pages print again. */
  readonly repeated: Rows;
  /** Rows that begin a page. */
  readonly breaks: ReadonlySet<readonly PrintedCell[]>;
}

/** Parts the heads that pages print again from the rows. */
function toBody(rows: Rows, head: Rows, breaks: ReadonlySet<readonly PrintedCell[]>): Body {
  const heads = new Set(head.filter((row) => row.some((cell) => !isBlank(cell))).map(labelsOf));
  const isRepeated = (row: readonly PrintedCell[] | undefined): boolean =>
    row !== undefined && heads.has(labelsOf(row));
  const first = rows.filter((row, at) => breaks.has(row) || isRepeated(rows[at - 1]));
  const own = rows.filter((row) => !isRepeated(row));
  return { rows: own, repeated: rows.filter(isRepeated), breaks: new Set(first) };
}

/** A head stands above all that it parts: 目标值 above 2028年 and 2030年, though print has a blank beside it. */
function spreadHeads(head: Rows): Rows {
  return head.map((row, index) => {
    const below = head[index + 1];
    if (below === undefined) return row;
    const isTold = (at: number): boolean => below[at] !== undefined && !isBlank(below[at]);
    const spread: PrintedCell[] = [];
    for (const [at, cell] of row.entries()) {
      const left = spread[at - 1];
      const isPart = isBlank(cell) && left !== undefined && isTold(at) && isTold(at - 1);
      spread.push(isPart ? left : cell);
    }
    return spread;
  });
}

/** What is printed, as columns and rows: the head read, merged cells in every place that they stand for. */
export function toDraft(printed: PrintedTable): TableDraft | null {
  const all = layOut(printed.rows);
  const titles = captionRows(all);
  const laidOut = all.slice(titles);
  const count = headRows(laidOut);
  const told = laidOut.slice(0, count);
  const head = TELLS_MERGED.has(printed.form) ? told : spreadHeads(told);
  const starts = new Set((printed.breaks ?? []).flatMap((at) => [all[at] ?? []]));
  const { rows: body, repeated, breaks } = toBody(laidOut.slice(count), head, starts);
  const columns: readonly Column[] = toColumns(head, body);
  const whole = joinCutRows(body, breaks, columns);
  const filled = TELLS_MERGED.has(printed.form) ? whole : fillBlanks(whole, columns);
  const rows = toRowDrafts(filled);
  const caption = all[titles - 1]?.find((cell) => !isBlank(cell))?.view ?? null;
  const span = spanOf(all.flat());
  if (span === null) return null;
  return {
    form: printed.form,
    caption,
    columns,
    rows,
    repeated: repeated.flatMap((row) => row.map(({ view }) => view)),
    span,
    from: printed.from,
    to: printed.to,
  };
}
