import type { Block } from '../blocks/index.js';
import { withoutBlanks } from '../patterns/without-blanks.js';

const LONGEST_ENTRY = 60;
const FEWEST_ENTRIES = 3;
/** Most entries must be printed again: OCR may have lost some. */
const SHARE = 0.8;
/** So many entries tell enough, however long the list is. */
const MOST_LOOKED_AT = 60;
/** What a contents list prints behind a heading: dots and a page. */
const LEADER = /(?<![\s.·…-])[\s.·…-]*\d{0,3}$/;

const headingOf = ({ view }: Block): string =>
  withoutBlanks(view.folded.trimEnd().replace(LEADER, ''));

const startsWith = (block: Block | undefined, heading: string): boolean =>
  block !== undefined && withoutBlanks(block.view.folded).startsWith(heading);

const isEntry = ({ ordinal, view }: Block): boolean =>
  ordinal !== null && view.length <= LONGEST_ENTRY && !/[。;:！？]/.test(view.folded);

/** How many of some entries stand at the head of blocks, in the same order. */
function countAgain(entries: readonly Block[], blocks: readonly Block[]): number {
  let next = 0;
  let count = 0;
  for (const entry of entries) {
    const heading = headingOf(entry);
    let at = next;
    while (at < blocks.length && !startsWith(blocks[at], heading)) at += 1;
    if (at === blocks.length) continue;
    next = at + 1;
    count += 1;
  }
  return count;
}

/**
 * Where the list of contents that a plan prints of itself begins and ends among its blocks: headings without text that
 * all come again below it. Null where there is none.
 */
export function findOwnContents(
  blocks: readonly Block[],
): { readonly from: number; readonly to: number } | null {
  const from = blocks.findIndex(({ ordinal }) => ordinal !== null);
  const first = blocks[from];
  if (first === undefined || !isEntry(first)) return null;
  const heading = headingOf(first);
  const end = blocks.findIndex((block, index) => index > from && !isEntry(block));
  const last = end < 0 ? blocks.length - 1 : end;
  const to = blocks.findIndex(
    (block, index) => index > from && index <= last && startsWith(block, heading),
  );
  if (to - from < FEWEST_ENTRIES) return null;
  const entries = blocks.slice(from, Math.min(to, from + MOST_LOOKED_AT));
  return countAgain(entries, blocks.slice(to)) >= entries.length * SHARE ? { from, to } : null;
}
