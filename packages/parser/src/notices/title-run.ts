import type { Block } from '../blocks/index.js';
import titles from '../lexicon/titles.json' with { type: 'json' };
import { findDate } from '../patterns/date.js';
import { documentNumberLine } from '../patterns/document-number.js';
import { documentTypeOf } from '../patterns/document-type.js';
import { withoutBlanks } from '../patterns/without-blanks.js';
import type { View } from '../source/view.js';
import { isGap } from './is-gap.js';
import { isTitleLine } from './is-title-line.js';
import { isBodies } from './signature-line.js';

const MOST_LINES = 5;
/** More lines together are no title: cells of a table, what a web page offers. */
const MOST_TOGETHER = 4;
/** The verb with which a title says what the paper does. */
const VERB = /关于|印发|转发|批转|发布|公布/;
const BEGINS_WITH_VERB = /^(?:关于|印发|转发|批转|发布|公布)/;
/** What only goes on begins so: …规划|和远景目标纲要. */
const GOES_ON = /^[和与及暨、]/;
/** The end of a line behind which a title must go on. */
const UNFINISHED = /(?:关于|印发|转发|批转|[的和与及、(《“])$/;
/** A line with which a title begins that goes on: a body, and what it does. */
const BEGINS_TITLE = /^[\u4e00-\u9fff]{4,30}(?:关于|印发|转发|批转|发布|公布|对)/;
/** What is left on the last line of a title that is cut inside its 文种: 知, 的通知, （2024—2026年）的通知. */
const CUT_TYPE = /^(?:(?:\([^()]{1,24}\))?的.{0,5}|[\u4e00-\u9fff]{1,2})$/;
/** 发文机关标志 (GB/T 9704-2012, 7.2.4): 青岚县人民政府文件. */
const AGENCY_MARK = /文\s*件$/;
const TAIL = /^\([^()]{1,24}\)$/;

/** A title over one or more blocks, `first` to `last` inclusive. */
export interface TitleRun {
  readonly first: number;
  readonly last: number;
  readonly view: View;
}

/** Whether a folded line can be the end of a title. */
export function endsTitle(folded: string): boolean {
  if (documentTypeOf(folded) !== null) return true;
  return titles.attachmentTypes.some((type) => folded.endsWith(type));
}

/**
 * How many title lines stand together over a place, counted by gaps, or by other lines where that gives few
 * enough; so many may be one title. 0 where they are too many.
 */
function linesTogether(blocks: readonly Block[], last: number): number {
  const count = (isEnd: (above: Block, below: Block) => boolean): number => {
    for (let lines = 1; lines <= MOST_TOGETHER; lines += 1) {
      const [above, below] = [blocks[last - lines], blocks[last - lines + 1]];
      if (!isTitleLine(above) || below === undefined || isEnd(above, below)) return lines;
    }
    return 0;
  };
  return count(() => false) || count(isGap);
}

/** Whether the line above the ones read so far belongs to the same title. */
function goesOnAbove(
  line: string,
  folded: string,
  isTogether: boolean,
  isBelowBodies: boolean,
): boolean {
  if (AGENCY_MARK.test(line)) return false;
  if (isBelowBodies) return isBodies(line);
  if (GOES_ON.test(folded)) return true;
  if (CUT_TYPE.test(folded)) return true;
  if (endsTitle(line)) return false;
  if (BEGINS_WITH_VERB.test(folded)) return isBodies(line) || UNFINISHED.test(line);
  if (VERB.test(folded)) return UNFINISHED.test(line);
  if (UNFINISHED.test(line)) return true;
  return isTogether || BEGINS_TITLE.test(line);
}

/** A bracket under a title, on a line of its own, that belongs to it: （试行）, （2021—2025年）. */
function isTail(block: Block | undefined): block is Block {
  if (block?.kind !== 'text') return false;
  const { folded } = block.view;
  return TAIL.test(folded) && findDate(folded) === null && documentNumberLine(folded) === null;
}

function joined(blocks: readonly Block[], first: number, last: number): View | null {
  const [view, ...others] = blocks.slice(first, last + 1).map((block) => block.view);
  return view?.concat(others) ?? null;
}

/** A page prints its title twice: once in one line, once in several. */
const isSame = (left: View, right: View): boolean =>
  withoutBlanks(left.folded) === withoutBlanks(right.folded);

/** The line above with which a title begins that ends with the given line: it says what is done, and no 文种 ends it. */
function beginningOf(blocks: readonly Block[], last: number): number {
  for (let first = last; last - first < MOST_LINES; first -= 1) {
    const block = blocks[first];
    if (!isTitleLine(block)) break;
    const { folded } = block.view;
    if (VERB.test(folded) && !BEGINS_WITH_VERB.test(folded)) {
      return first === last || documentTypeOf(folded) === null ? first : last;
    }
  }
  return last;
}

/** The title whose last line is the given block, read back to where it begins; null for a block that is no title line. */
export function titleRunEndingAt(blocks: readonly Block[], last: number): TitleRun | null {
  const block = blocks[last];
  if (!isTitleLine(block)) return null;
  const together = linesTogether(blocks, last);
  let first = beginningOf(blocks, last);
  let view = joined(blocks, first, last) ?? block.view;
  while (last - first + 1 < MOST_LINES) {
    const above = blocks[first - 1];
    const isTogether = last - first + 1 < together;
    if (!isTitleLine(above) || isSame(above.view, view)) break;
    const isBelowBodies = first < last && isBodies(blocks[first]?.view.folded ?? '');
    if (!goesOnAbove(above.view.folded, view.folded, isTogether, isBelowBodies)) break;
    view = above.view.concat([view]);
    first -= 1;
  }
  const tail = blocks[last + 1];
  return isTail(tail)
    ? { first, last: last + 1, view: view.concat([tail.view]) }
    : { first, last, view };
}
