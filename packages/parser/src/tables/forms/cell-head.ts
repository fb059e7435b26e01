import type { Line } from '../../lines/index.js';
import { type HeadMeaning, headMeaning } from '../head-meaning.js';
import { isNumberLine, labelOf, printedFrom } from './cell-rows.js';

export const LONGEST_HEAD = 16;
const MOST_COLUMNS = 16;
const NO_HEAD = /[。;:]|^[\d.%]+$/;
/** A unit of the text around a table, which no cell is. */
export const NEXT_UNIT =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]+[章条])/;

/** The heads of a table with a cell a line. */
export interface Head {
  readonly lines: readonly Line[];
  readonly meanings: readonly (HeadMeaning | null)[];
  /** Index of the line behind the last. */
  readonly to: number;
}

function isHeadLine(line: Line): boolean {
  const label = labelOf(line);
  return label.length <= LONGEST_HEAD && !NO_HEAD.test(label) && !NEXT_UNIT.test(label);
}

/** The heads from 序号 at an index on to the first number below them, or null. */
export function readHead(lines: readonly Line[], at: number): Head | null {
  const ahead = printedFrom(lines, at, MOST_COLUMNS + 2);
  const first = ahead.findIndex((line, index) => index > 0 && !isHeadLine(line));
  const heads = ahead.slice(0, first);
  const last = heads.at(-1);
  const hasNumber = ahead.slice(first, first + 2).some(isNumberLine);
  if (first < 2 || last === undefined || !hasNumber) return null;
  const meanings = heads.map((line) => headMeaning(labelOf(line)));
  if (meanings[0] !== 'number') return null;
  return { lines: heads, meanings, to: lines.indexOf(last, at) + 1 };
}
