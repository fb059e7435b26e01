import type { Line } from '../../lines/index.js';
import type { View } from '../../source/view.js';
import { isBodyList, isTimeCell } from '../cell-content.js';
import { headMeaning } from '../head-meaning.js';
import type { PrintedRow } from '../printed-table.js';
import { toCell } from '../to-cell.js';
import { labelOf, printedFrom } from './cell-rows.js';
import type { FormReader } from './form-reader.js';

const LONGEST_HEAD = 12;
const MOST_COLUMNS = 8;
const FEWEST_ROWS = 2;
const NO_HEAD = /[。;:\d]/;

/** A head that says by itself only what its rows are about: 改革事项; it may stand before those that are known. */
const WEAK_HEAD = /(?:事项|目标|领域|内容|项目|问题|名称|类别)$/;

/** What must stand below some heads; below the others anything may. */
type Test = (view: View) => boolean;
/** A sentence may be short and hold a time: 压缩至2个工作日办结。 */
const isNoBody: Test = (view) =>
  view.folded.endsWith('。') || (!isBodyList(view) && !isTimeCell(view));
const TESTS: Readonly<Record<string, Test>> = {
  lead: isBodyList,
  responsible: isBodyList,
  cooperating: isBodyList,
  supervising: isBodyList,
  deadline: isTimeCell,
  task: isNoBody,
  metric: isNoBody,
};

interface Head {
  readonly lines: readonly Line[];
  readonly tests: readonly (Test | null)[];
}

/** Heads that are all known, among them at least one of bodies or times. */
function readHead(lines: readonly Line[], at: number): Head | null {
  const ahead = printedFrom(lines, at, MOST_COLUMNS);
  const isHead = (line: Line, index: number): boolean =>
    line.view.length <= LONGEST_HEAD &&
    !NO_HEAD.test(line.view.folded) &&
    (headMeaning(labelOf(line)) !== null || (index === 0 && WEAK_HEAD.test(labelOf(line))));
  const end = ahead.findIndex((line, index) => !isHead(line, index));
  const heads = ahead.slice(0, end < 0 ? ahead.length : end);
  const tests = heads.map((line) => TESTS[headMeaning(labelOf(line)) ?? ''] ?? null);
  const isTold = tests.some((test) => test === isBodyList || test === isTimeCell);
  return heads.length >= 2 && isTold ? { lines: heads, tests } : null;
}

/** The index behind the last of some lines, which stand from an index on. */
function behind(lines: readonly Line[], some: readonly Line[], from: number): number {
  const last = some.at(-1);
  return last === undefined ? from : lines.indexOf(last, from) + 1;
}

/**
 * One cell a line below heads without 序号: rows have as many lines as there are heads, and what stands below bodies,
 * times and tasks is some. Where that fails, the table has ended.
 */
export const looseCells: FormReader = {
  mayBegin: (line) =>
    line.kind === 'text' &&
    line.view.length <= LONGEST_HEAD &&
    (headMeaning(labelOf(line)) !== null || WEAK_HEAD.test(labelOf(line))),
  read: (lines, from) => {
    const head = readHead(lines, from);
    if (head === null) return null;
    const width = head.lines.length;
    const rows: PrintedRow[] = [];
    let to = behind(lines, head.lines, from);
    for (;;) {
      const row = printedFrom(lines, to, width);
      const fits = row.every(({ view }, column) => head.tests[column]?.(view) !== false);
      if (row.length < width || !fits) break;
      rows.push(row.map(({ view }) => toCell([view], view.source, view.start)));
      to = behind(lines, row, to);
    }
    if (rows.length < FEWEST_ROWS) return null;
    const top = head.lines.map(({ view }) => toCell([view], view.source, view.start));
    return { form: 'cells', rows: [top, ...rows], from, to };
  },
};
