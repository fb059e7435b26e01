import type { Line } from '../../lines/index.js';
import { withoutBlanks } from '../../patterns/without-blanks.js';
import { headMeaning } from '../head-meaning.js';
import { isContinuedLine } from '../is-continued-line.js';
import { isGroupLine } from '../is-group-line.js';
import type { PrintedRow } from '../printed-table.js';
import { toCell } from '../to-cell.js';
import type { FormReader } from './form-reader.js';
import { partHeads, toHeadRows } from './parted-heads.js';
import { type Segment, type VisualLine, type VisualLines, visualLinesFrom } from './segment.js';

const LONGEST_HEAD = 16;
const NO_HEAD = /[。;:]|^[\d.%]+$/;
const FEWEST_COLUMNS = 3;
const FEWEST_KNOWN = 2;
const NUMBER = /^\(?\d{1,3}[.、)]?$/;
/** So many lines without print may stand between two rows, with the foot and head of a page among them. */
const MOST_BLANKS = 6;
/** Lines of single cells that a page break may part from the next row. */
const MOST_PENDING = 20;
/** The share of its width by which a cell may jut out of its column. */
const SLACK = 0.2;
const ENDS: ReadonlySet<Line['kind']> = new Set([
  'attachment-label',
  'attachment-note',
  'document-number',
  'copied-to',
  'imprint',
  'note',
]);

const labelOf = ({ view }: Segment): string => withoutBlanks(view.folded);

/** The edges of a column, wider with every segment that stands in it. */
interface Column {
  left: number;
  right: number;
}

/** Several heads of which some are known, or 序号 above as many cells. */
function isHead({ segments }: VisualLine, next: VisualLine | null): boolean {
  if (segments.length < FEWEST_COLUMNS) return false;
  const labels = segments.map(labelOf);
  if (labels.some((label) => label.length > LONGEST_HEAD || NO_HEAD.test(label))) return false;
  const known = labels.map(headMeaning).filter((meaning) => meaning !== null);
  if (known.length >= FEWEST_KNOWN) return true;
  const [first] = next?.segments ?? [];
  const isNumbered = known[0] === 'number' && first !== undefined && NUMBER.test(labelOf(first));
  return isNumbered && next?.segments.length === segments.length;
}

const overlap = (segment: Segment, { left, right }: Column): number =>
  Math.min(segment.right, right) - Math.max(segment.left, left);

/** The column that a segment stands in: that which it covers most, or is nearest to. */
function columnOf(segment: Segment, columns: readonly Column[]): number {
  let best = 0;
  for (const [at, column] of columns.entries()) {
    const nearest = columns[best];
    if (nearest !== undefined && overlap(segment, column) > overlap(segment, nearest)) best = at;
  }
  return best;
}

/** Running text behind a table goes over its columns as if they were not there. */
function isRunning({ segments }: VisualLine, columns: readonly Column[]): boolean {
  const [only] = segments;
  if (only === undefined || segments.length > 1) return false;
  return (
    columns.filter((column) => overlap(only, column) > (column.right - column.left) / 2).length > 1
  );
}

/** The lines of a table, to the line behind it. */
interface Region {
  readonly lines: readonly VisualLine[];
  readonly columns: readonly Column[];
  readonly to: number;
}

/** A line that fills all columns shows how wide they are. */
function widen(columns: readonly Column[], { segments }: VisualLine): void {
  if (segments.length !== columns.length) return;
  for (const [at, { left, right }] of segments.entries()) {
    const column = columns[at];
    if (column === undefined) continue;
    column.left = Math.min(column.left, left);
    column.right = Math.max(column.right, right);
  }
}

/** Whether a line shows by itself that it is of a table: several cells, or a heading of rows. */
const isSure = ({ segments: [first, ...others] }: VisualLine): boolean =>
  others.length > 0 || isGroupLine(first?.view.folded ?? '');

/** Whether the only stretch of a line stands in one column, as what goes on a cell does. */
function isInside({ segments: [only] }: VisualLine, columns: readonly Column[]): boolean {
  return columns.some(({ left, right }) => {
    const slack = (right - left) * SLACK;
    return only !== undefined && only.left >= left - slack && only.right <= right + slack;
  });
}

/** The lines below a head; behind a gap only another row shows that the table goes on. */
function readRegion(
  lines: readonly Line[],
  head: VisualLine,
  heads: readonly Segment[],
  at: VisualLines['at'],
): Region {
  const columns: Column[] = heads.map(({ left, right }) => ({ left, right }));
  const found: VisualLine[] = [];
  let pending: VisualLine[] = [];
  let { to } = head;
  for (let index = head.to; index < lines.length; ) {
    const line = lines[index];
    const visual = at(index);
    if (line === undefined || line.gap > MOST_BLANKS || ENDS.has(line.kind)) break;
    index = visual?.to ?? index + 1;
    if (visual === null || isContinuedLine(line)) continue;
    const isOwn = isSure(visual) || isInside(visual, columns);
    if (isRunning(visual, columns) || !isOwn || pending.length > MOST_PENDING) break;
    pending.push(visual);
    if ((line.gap > 0 || pending.length > 1) && !isSure(visual)) continue;
    for (const own of pending) widen(columns, own);
    found.push(...pending);
    pending = [];
    to = visual.to;
  }
  return { lines: found, columns, to };
}

/** The parts of each cell of a row while lines may still go on with it. */
type OpenRow = Segment[][];

/** Columns of a table in which a line below a merged cell is told from what goes on all the others. */
const FEWEST_SHARING = 4;

/** Whether a line is a row below a first cell that stands for several: it fills all the others, as the one above does. */
function sharesFirst(cells: OpenRow, above: OpenRow | undefined): boolean {
  const isFull = (row: OpenRow): boolean => row.slice(1).every(({ length }) => length > 0);
  return cells.length >= FEWEST_SHARING && above !== undefined && isFull(cells) && isFull(above);
}

/** Puts the lines into rows: one begins with a number, or where the first column is printed. */
function toRows(
  lines: readonly VisualLine[],
  columns: readonly Column[],
  hasNumbers: boolean,
): OpenRow[] {
  const rows: OpenRow[] = [];
  const [head] = lines;
  const heads = head?.segments.map(labelOf).join('|');
  for (const { segments } of lines) {
    const cells: OpenRow = columns.map(() => []);
    const isFull = segments.length === columns.length;
    for (const [at, segment] of segments.entries()) {
      cells[isFull ? at : columnOf(segment, columns)]?.push(segment);
    }
    const [first] = cells[0] ?? [];
    const isHeadAgain = segments.map(labelOf).join('|') === heads;
    const last = rows.at(-1);
    const starts =
      first === undefined
        ? !hasNumbers && sharesFirst(cells, last)
        : !hasNumbers || NUMBER.test(labelOf(first));
    const [only] = segments;
    if (segments.length === 1 && only !== undefined && isGroupLine(only.view.folded))
      rows.push([[only]]);
    else if (last === undefined || last.length === 1 || starts || isHeadAgain) rows.push(cells);
    else for (const [at, own] of cells.entries()) last[at]?.push(...own);
  }
  return rows;
}

/** A row of one cell is as wide as the table. */
function toPrintedRow(row: OpenRow, count: number): PrintedRow {
  const first = row.flat()[0];
  if (first === undefined) return [];
  const { source, start } = first.view;
  const width = row.length === 1 ? count : 1;
  return row.map((segments) =>
    toCell(
      segments.map(({ view }) => view),
      source,
      start,
      [1, width],
    ),
  );
}

/** Cells side by side with wide gaps between them, as a page shows them. */
export const columns: FormReader = {
  mayBegin: ({ view }) =>
    view.folded.includes('  ') ||
    (view.source.words.length > 0 &&
      view.length <= LONGEST_HEAD &&
      headMeaning(view.folded) !== null),
  read: (lines, from) => {
    const visual = visualLinesFrom(lines, from);
    const head = visual.at(from);
    if (head === null || !isHead(head, visual.at(head.to))) return null;
    const second = visual.at(head.to);
    const parted = partHeads(head, second);
    const bottom = parted === null || second === null ? head : second;
    const heads = parted?.flatMap((own) => (own.parts.length > 0 ? own.parts : [own.head]));
    const region = readRegion(lines, bottom, heads ?? head.segments, visual.at);
    const [first] = head.segments;
    const hasNumbers = first !== undefined && headMeaning(labelOf(first)) === 'number';
    const width = region.columns.length;
    const top = parted === null ? [] : toHeadRows(parted);
    // A head in one line may go on below, as any row does.
    const own = parted === null ? [head, ...region.lines] : region.lines;
    const body = toRows(own, region.columns, hasNumbers).map((row) => toPrintedRow(row, width));
    const rows = [...top, ...body];
    return body.length === 0 || rows.length < 2
      ? null
      : { form: visual.form, rows, from, to: region.to };
  },
};
