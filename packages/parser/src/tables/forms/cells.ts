import type { Line } from '../../lines/index.js';
import type { View } from '../../source/view.js';
import { type HeadMeaning, headMeaning } from '../head-meaning.js';
import type { PrintedCell, PrintedRow } from '../printed-table.js';
import { toCell } from '../to-cell.js';
import { alignCells } from './align-cells.js';
import { isNumberLine, type LineRow, labelOf, printedFrom, RowCutter } from './cell-rows.js';
import type { FormReader } from './form-reader.js';

const LONGEST_HEAD = 16;
const MOST_COLUMNS = 16;
const NO_HEAD = /[。;:]|^[\d.%]+$/;
/** Lines that a cell of the last row may have on an average. */
const LINES_A_CELL = 3;
/** A unit of the text behind a table, which no cell is. */
const NEXT_UNIT =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]+[章条])/;

interface Head {
  readonly lines: readonly Line[];
  readonly meanings: readonly (HeadMeaning | null)[];
}

/** The heads between 序号 and the first number. */
function readHead(lines: readonly Line[], at: number): Head | null {
  const ahead = printedFrom(lines, at, MOST_COLUMNS + 2);
  const first = ahead.findIndex((line, index) => index > 0 && !isHeadLine(line));
  const heads = ahead.slice(0, first);
  const next = ahead.slice(first, first + 2);
  if (first < 2 || !next.some(isNumberLine)) return null;
  const meanings = heads.map((line) => headMeaning(labelOf(line)));
  return meanings[0] === 'number' ? { lines: heads, meanings } : null;
}

function isHeadLine(line: Line): boolean {
  const label = labelOf(line);
  return label.length <= LONGEST_HEAD && !NO_HEAD.test(label) && !NEXT_UNIT.test(label);
}

/** The lines of the last row of a table, behind which other text may stand: as many as fit best. */
function ownLines(views: readonly View[], meanings: Head['meanings']): readonly View[] {
  const unit = views.findIndex(({ folded }) => NEXT_UNIT.test(folded));
  const most = Math.min(unit < 0 ? views.length : unit, meanings.length * LINES_A_CELL);
  let [best, score] = [0, Number.NEGATIVE_INFINITY];
  for (let count = 1; count <= most; count += 1) {
    const aligned = alignCells(views.slice(0, count), meanings).score;
    if (aligned > score) [best, score] = [count, aligned];
  }
  return views.slice(0, best);
}

/** A row put into its columns, with how well it fits. */
interface FittedRow {
  readonly cells: PrintedRow;
  readonly score: number;
  /** The line that it ends with. */
  readonly end: number;
}

function fitRow(row: LineRow, head: Head, isLast: boolean): FittedRow | null {
  const [first, ...others] = row.lines.map(({ view }) => view);
  if (first === undefined) return null;
  const { source } = first;
  const width = head.meanings.length;
  if (row.kind === 'head') {
    const cells = row.lines.map(({ view }) => toCell([view], source, view.start));
    return { cells, score: 0, end: row.lines.at(-1)?.view.end ?? first.end };
  }
  if (row.kind === 'group') {
    return { cells: [toCell([first], source, first.start, [1, width])], score: 0, end: first.end };
  }
  const meanings = head.meanings.slice(1);
  const views = isLast ? ownLines(others, meanings) : others;
  const { columns, score } = alignCells(views, meanings);
  const end = views.at(-1)?.end ?? first.end;
  const cells: PrintedCell[] = meanings.map((_, column) =>
    toCell(
      views.filter((_view, at) => columns[at] === column),
      source,
      end,
    ),
  );
  return { cells: [toCell([first], source, first.start), ...cells], score, end };
}

/** Whether rows have as many lines as there are heads, all but a few; behind the last other text may stand. */
function isRegular(rows: readonly LineRow[], width: number): boolean {
  const last = rows.at(-1);
  const regular = rows.filter((row) =>
    row === last ? row.lines.length >= width : row.lines.length === width,
  ).length;
  return regular >= 2 && regular * 5 >= rows.length * 4;
}

/**
 * Whether all rows have one length that the heads cannot have: they are broken over lines, or stand in two rows, and
 * tell of no column what it is.
 */
function isForeign(rows: readonly LineRow[], { meanings }: Head): boolean {
  const [length = 0, ...others] = new Set(rows.slice(0, -1).map(({ lines }) => lines.length));
  if (rows.length < 3 || others.length > 0) return false;
  const notes = meanings.filter((meaning) => meaning === 'note').length;
  return length > meanings.length || length < meanings.length - notes - 1;
}

/** One cell a line, as the text of a web page or a PDF gives a table: heads from 序号 on, rows from number to number. */
export const cells: FormReader = {
  mayBegin: ({ view }) =>
    view.folded.length <= LONGEST_HEAD &&
    /^[序编号项]/.test(view.folded) &&
    headMeaning(view.folded.replace(/\s+/g, '')) === 'number',
  read: (lines, from) => {
    const head = readHead(lines, from);
    if (head === null) return null;
    const { meanings } = head;
    const start = lines.indexOf(head.lines.at(-1) as Line, from) + 1;
    const lineRows = new RowCutter(head.lines).cut(lines, start);
    const numbered = lineRows.filter(({ kind }) => kind === 'row');
    if (numbered.length === 0 || isForeign(numbered, head)) return null;
    const regular = isRegular(numbered, meanings.length);
    const isKnown = meanings.some((meaning) => meaning !== null && meaning !== 'number');
    if (!isKnown && !regular) return null;
    const fitted = lineRows.flatMap((row) => {
      const isLast = row === lineRows.at(-1);
      const own = isLast && !isKnown ? row.lines.slice(0, meanings.length) : row.lines;
      return fitRow({ ...row, lines: own }, head, isLast && isKnown) ?? [];
    });
    const score = fitted.reduce((sum, row) => sum + row.score, 0);
    if (score < 0 && !regular) return null;
    const end = fitted.at(-1)?.end ?? 0;
    let to = start;
    while (to < lines.length && (lines[to]?.view.start ?? end) < end) to += 1;
    const top = head.lines.map(({ view }) => toCell([view], view.source, view.start));
    return { form: 'cells', rows: [top, ...fitted.map((row) => row.cells)], from, to };
  },
};
