import type { Line } from '../../lines/index.js';
import type { View } from '../../source/view.js';
import type { PrintedRow, PrintedTable } from '../printed-table.js';
import { toMarkedCell } from '../to-cell.js';
import type { FormReader } from './form-reader.js';

const PIPE = '|';
const RULE = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?$/;
const LINE_END = /[\n\r\f]$/;
/** Without the rule of Markdown below the head, so many rows in a row are a table. */
const FEWEST_ROWS = 3;

const isRule = ({ view: { folded } }: Line): boolean => folded.includes(PIPE) && RULE.test(folded);

/** Where the bars of a line stand that part cells; `\|` is print. */
function barsOf(view: View): number[] {
  const { text } = view.source;
  const bars: number[] = [];
  for (let at = view.folded.indexOf(PIPE); at >= 0; at = view.folded.indexOf(PIPE, at + 1)) {
    if (text.charAt(view.offset(at) - 1) !== '\\') bars.push(at);
  }
  return bars;
}

/** The lines of one row: mark-up (`<br>`) may part a cell. */
function linesOfRow(lines: readonly Line[], at: number): readonly Line[] {
  let to = at;
  for (let line = lines[to]; line !== undefined; line = lines[to]) {
    to += 1;
    const { source, end } = { source: line.view.source, end: line.span.end };
    if (LINE_END.test(source.text.slice(end - 1, end))) break;
  }
  return lines.slice(at, to);
}

/** The cells of a row between its bars; null where it is none. */
function readRow(lines: readonly Line[]): PrintedRow | null {
  const cells: View[][] = [[]];
  for (const { view } of lines) {
    let from = 0;
    for (const bar of barsOf(view)) {
      cells.at(-1)?.push(view.slice(from, bar));
      cells.push([]);
      from = bar + 1;
    }
    cells.at(-1)?.push(view.slice(from));
  }
  const [first, last] = [lines[0]?.view, lines.at(-1)?.view];
  if (first === undefined || last === undefined || cells.length < 2) return null;
  if (first.folded.startsWith(PIPE)) cells.shift();
  if (cells.length > 1 && last.folded.endsWith(PIPE)) cells.pop();
  return cells.map((parts) => toMarkedCell(parts, first.source, parts[0]?.start ?? first.start));
}

/** Rows from a line on, and the index behind them; a second rule is that of another table's head. */
function readRows(
  lines: readonly Line[],
  from: number,
): Omit<PrintedTable, 'form'> & { readonly hasRule: boolean } {
  const rows: PrintedRow[] = [];
  const ends = [from];
  let hasRule = false;
  for (let at = from; at < lines.length; ) {
    const own = linesOfRow(lines, at);
    const [line] = own;
    if (line === undefined) break;
    at += own.length;
    if (line.kind === 'blank' || line.kind === 'furniture') continue;
    if (isRule(line) && hasRule)
      return { rows: rows.slice(0, -1), from, to: ends.at(-2) ?? from, hasRule };
    if (isRule(line)) {
      hasRule = true;
      ends[ends.length - 1] = at;
      continue;
    }
    const row = readRow(own);
    if (row === null) break;
    rows.push(row);
    ends.push(at);
  }
  return { rows, from, to: ends.at(-1) ?? from, hasRule };
}

/** Rows of cells between bars, as Markdown writes them: `| 序号 | 工作任务 |`. */
export const pipes: FormReader = {
  mayBegin: ({ view: { folded } }) => folded.startsWith(PIPE) || folded.includes(' | '),
  read: (lines, at) => {
    const { rows, from, to, hasRule } = readRows(lines, at);
    const isTable = rows.length >= (hasRule ? 1 : FEWEST_ROWS);
    return isTable ? { form: 'pipe', rows, from, to } : null;
  },
};
