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
  /** The lines of each head, mostly one. */
  readonly cells: readonly (readonly Line[])[];
  readonly meanings: readonly (HeadMeaning | null)[];
  /** Index of the line behind the last. */
  readonly to: number;
}

function isHeadLine(line: Line): boolean {
  const label = labelOf(line);
  return (
    label.length <= LONGEST_HEAD &&
    !isNumberLine(line) &&
    !NO_HEAD.test(label) &&
    !NEXT_UNIT.test(label)
  );
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
  const cells = heads.map((line) => [line]);
  return { lines: heads, cells, meanings, to: lines.indexOf(last, at) + 1 };
}

/** A line of a head that a line end broke holds no more: 完成 / 时限. */
const LONGEST_PART = 3;

/** What two lines mean as one head, where they are parts of it: neither says anything else by itself. */
function meaningOfBoth(above: Line, below: Line): HeadMeaning | null {
  const [first, second] = [labelOf(above), labelOf(below)];
  if (first.length > LONGEST_PART || second.length > LONGEST_PART) return null;
  const both = headMeaning(first + second);
  const own = [headMeaning(first), headMeaning(second)];
  return own.every((meaning) => meaning === null || meaning === both) ? both : null;
}

/** The head with as many cells as its rows have lines, where line ends broke some: 完成 / 时限; else as it is. */
export function withBrokenHeads(head: Head, width: number): Head {
  const cells: Line[][] = [];
  const meanings: (HeadMeaning | null)[] = [];
  for (const line of head.lines) {
    const [above] = cells.at(-1) ?? [];
    const excess = head.lines.length - width - (head.lines.indexOf(line) - cells.length);
    const both = above === undefined || excess <= 0 ? null : meaningOfBoth(above, line);
    if (both === null || cells.at(-1)?.length !== 1) {
      cells.push([line]);
      meanings.push(headMeaning(labelOf(line)));
    } else {
      cells.at(-1)?.push(line);
      meanings[meanings.length - 1] = both;
    }
  }
  return cells.length === width ? { ...head, cells, meanings } : head;
}
