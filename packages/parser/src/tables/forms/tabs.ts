import type { Line } from '../../lines/index.js';
import { withoutBlanks } from '../../patterns/without-blanks.js';
import type { Source } from '../../source/source.js';
import type { View } from '../../source/view.js';
import { headMeaning } from '../head-meaning.js';
import { isGroupLine } from '../is-group-line.js';
import type { PrintedRow } from '../printed-table.js';
import { toCell } from '../to-cell.js';
import type { FormReader } from './form-reader.js';

const TAB = '\t';
const NUMBER = /^\(?[\d一二三四五六七八九十]{1,4}[.、)]?$/;
const SENTENCE = /[。；;：:]/;
const LONGEST_HEAD = 24;
const FEWEST_ROWS = 2;
const LOOK_AHEAD = 4;
const NO_ROW: ReadonlySet<Line['kind']> = new Set(['contents-entry', 'roster', 'colophon']);

const tabsIn = ({ text }: Source, from: number, to: number): number =>
  from < to ? text.slice(from, to).split(TAB).length - 1 : 0;

/** The fields of a line between tabs, blank ones too, those at its ends among them. */
function fieldsOf({ view, span }: Line): View[] {
  const blank = (at: number): View => view.slice(at, at);
  const before = tabsIn(view.source, span.start, view.start);
  const behind = tabsIn(view.source, view.end, span.end);
  return [
    ...Array.from({ length: before }, () => blank(0)),
    ...innerFields(view),
    ...Array.from({ length: behind }, () => blank(view.length)),
  ];
}

function innerFields(view: View): View[] {
  const fields: View[] = [];
  let from = 0;
  for (let at = view.text.indexOf(TAB); at >= 0; at = view.text.indexOf(TAB, from)) {
    fields.push(view.slice(from, at));
    from = at + 1;
  }
  return [...fields, view.slice(from)];
}

const isField = (view: View): boolean => view.text.trim() !== '';

/** Of so many fields one is printed where tabs part cells; where they set lines in there are more. */
const MOST_BLANK = 3;

/** A head names columns: several short fields, none a sentence. */
function isHead(fields: readonly View[]): boolean {
  const printed = fields.filter(isField).length;
  return (
    printed >= 2 &&
    fields.length <= printed * MOST_BLANK &&
    fields.every(({ folded }) => folded.length <= LONGEST_HEAD && !SENTENCE.test(folded))
  );
}

/** A row while lines may still go on with it: the parts of each of its cells. */
type OpenRow = View[][];

const startsRow = (fields: readonly View[]): boolean => NUMBER.test(fields[0]?.folded.trim() ?? '');

/**
 * A line goes on a row that lacks as many cells as the line has; its first field goes on the last cell. Only the next
 * row shows that a line without tabs is no text behind the table.
 */
function goesOn(
  row: OpenRow,
  fields: readonly View[],
  width: number,
  lines: Surroundings,
): boolean {
  if (row.length === 1 && isGroupLine(row[0]?.[0]?.folded ?? '')) return false;
  const isInside =
    fields.length > 1 || (lines.line.gap === 0 && lines.next?.view.text.includes(TAB));
  return (
    isInside === true &&
    row.length + fields.length - 1 <= width &&
    row.length < width &&
    !startsRow(fields)
  );
}

/** A line, and the next one with print. */
interface Surroundings {
  readonly line: Line;
  readonly next: Line | undefined;
}

function nextPrinted(lines: readonly Line[], at: number): Line | undefined {
  return lines.slice(at + 1, at + LOOK_AHEAD).find(({ kind }) => kind !== 'blank');
}

function append(row: OpenRow, fields: readonly View[]): void {
  const [first, ...others] = fields;
  if (first !== undefined) row.at(-1)?.push(first);
  for (const field of others) row.push([field]);
}

/** A row of one cell is as wide as the table: 一、产业发展. */
function toRow(row: OpenRow, width: number): PrintedRow {
  return row.flatMap((parts) => {
    const [first] = parts;
    const columns = row.length === 1 ? width : 1;
    return first === undefined ? [] : [toCell(parts, first.source, first.start, [1, columns])];
  });
}

/** Whether a line without tabs heads rows that have some; they are of this table if they have numbers, too. */
const headsRows = ({ line, next }: Surroundings): boolean =>
  isGroupLine(line.view.folded) && next !== undefined && startsRow(fieldsOf(next));

/** Tabs before and behind all rows set the table in. */
function withoutMargins(rows: readonly OpenRow[]): OpenRow[] {
  const isOpen = (cell: View[] | undefined): boolean => cell?.some(isField) !== true;
  const whole = rows.filter((row) => row.length > 1);
  let left = 0;
  while (whole.every((row) => row.length > left && isOpen(row[left]))) left += 1;
  return rows.map((row) => {
    let right = row.length;
    while (right > 1 && whole.every((other) => isOpen(other[right - 1]))) right -= 1;
    return row.length > 1 ? row.slice(left, right) : row;
  });
}

const FEWEST_KNOWN = 2;

/** Whether a line is the head of another table. */
function isOtherHead(fields: readonly View[], head: readonly View[]): boolean {
  if (fields.length === head.length || !isHead(fields)) return false;
  const known = fields.filter(({ folded }) => headMeaning(withoutBlanks(folded)) !== null);
  return known.length >= FEWEST_KNOWN;
}

/** Rows of cells with tabs between them, as text pasted from a word processor has them. */
export const tabs: FormReader = {
  mayBegin: ({ view, kind }) => view.text.includes(TAB) && !NO_ROW.has(kind),
  read: (lines, from) => {
    const head = lines[from];
    const width = head === undefined ? 0 : fieldsOf(head).length;
    if (head === undefined || !isHead(fieldsOf(head))) return null;
    const rows: OpenRow[] = [];
    let to = from;
    for (let at = from; at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined || NO_ROW.has(line.kind)) break;
      if (line.kind === 'blank' || line.kind === 'furniture') continue;
      const fields = fieldsOf(line);
      if (isOtherHead(fields, fieldsOf(head))) break;
      const last = rows.at(-1);
      const around = { line, next: nextPrinted(lines, at) };
      if (last !== undefined && goesOn(last, fields, width, around)) append(last, fields);
      else if (fields.length > 1 || headsRows(around)) rows.push(fields.map((field) => [field]));
      else break;
      to = at + 1;
    }
    if (rows.length < FEWEST_ROWS) return null;
    const printed = withoutMargins(rows);
    const columns = Math.max(...printed.map(({ length }) => length));
    return { form: 'tabs', rows: printed.map((row) => toRow(row, columns)), from, to };
  },
};
