import { headMeaning } from '../head-meaning.js';
import type { PrintedRow } from '../printed-table.js';
import { toCell } from '../to-cell.js';
import { type Head, LONGEST_HEAD, readHead, withBrokenHeads } from './cell-head.js';
import { type LineRow, labelOf, RowCutter } from './cell-rows.js';
import { type FittedRow, fitRow } from './fit-row.js';
import type { FormReader } from './form-reader.js';

/** What 序号 and its like begin with. */
const FIRST = /^[序编号项]/;

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

/** How many lines rows have whose cells are whole; behind the last other text may stand. */
function usualLength(rows: readonly LineRow[]): number | null {
  const inner = rows.filter(({ kind }) => kind === 'row').slice(0, -1);
  const lengths = inner.map(({ lines }) => lines.length).sort((one, other) => one - other);
  return lengths[Math.floor((lengths.length - 1) / 2)] ?? null;
}

/** The rows in their columns, or null where they do not fit below the heads. */
function fitRows(rows: readonly LineRow[], head: Head): FittedRow[] | null {
  const { meanings } = head;
  const numbered = rows.filter(({ kind }) => kind === 'row');
  if (numbered.length === 0 || isForeign(numbered, head)) return null;
  const regular = isRegular(numbered, meanings.length);
  const isKnown = meanings.some((meaning) => meaning !== null && meaning !== 'number');
  if (!isKnown && !regular) return null;
  const fitted: FittedRow[] = [];
  for (const row of rows) {
    const isLast = row === rows.at(-1);
    // Below unknown heads only the count of the lines tells where the last row ends.
    const own = isLast && !isKnown ? row.lines.slice(0, meanings.length) : row.lines;
    const found = fitRow({ ...row, lines: own }, head, isLast && isKnown ? [...fitted] : null);
    if (found !== null) fitted.push(found);
  }
  const score = fitted.reduce((sum, row) => sum + row.score, 0);
  return score < 0 && !regular ? null : fitted;
}

function toHeadRow({ cells: heads }: Head): PrintedRow {
  return heads.flatMap((lines) => {
    const [first] = lines;
    const views = lines.map(({ view }) => view);
    return first === undefined ? [] : [toCell(views, first.view.source, first.view.start)];
  });
}

/** One cell a line, as the text of a web page or a PDF gives a table: heads from 序号 on, rows from number to number. */
export const cells: FormReader = {
  mayBegin: (line) =>
    line.view.length <= LONGEST_HEAD &&
    FIRST.test(line.view.folded) &&
    headMeaning(labelOf(line)) === 'number',
  read: (lines, from) => {
    const found = readHead(lines, from);
    if (found === null) return null;
    const lineRows = new RowCutter(found.lines).cut(lines, found.to);
    const head = withBrokenHeads(found, usualLength(lineRows) ?? found.lines.length);
    const fitted = fitRows(lineRows, head);
    if (fitted === null) return null;
    const end = fitted.at(-1)?.end ?? 0;
    let { to } = head;
    while (to < lines.length && (lines[to]?.view.start ?? end) < end) to += 1;
    const top = toHeadRow(head);
    return { form: 'cells', rows: [top, ...fitted.map((row) => row.cells)], from, to };
  },
};
