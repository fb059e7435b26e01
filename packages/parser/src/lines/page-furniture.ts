import { withoutBlanks } from '../patterns/without-blanks.js';
import type { Source } from '../source/source.js';

/** Where a page begins and ends is known only where the text has form feeds, and from so many pages on. */
const FEWEST_PAGES = 3;
/** Lines at the top of a page that may be its head (书眉): name and number may stand on two. */
const HEAD_LINES = 2;
const LONGEST_HEAD = 120;
/** So often must a head be read alike before others are held to be the same, misread. */
const REPEATED = 3;
/** Share of the characters of a head that a misread one still has. */
const LIKE = 0.6;
const LONGEST_FOOT = 6;

interface PlacedLine {
  readonly start: number;
  readonly text: string;
  readonly isApart: boolean;
}

const LINE = /[^\n\r\f]+/g;

/** The lines of a page that have print, with whether an empty line or the page's end stands above. */
function linesOf(folded: string, from: number, to: number): PlacedLine[] {
  const page = folded.slice(from, to);
  let end = 0;
  return [...page.matchAll(LINE)].flatMap((match) => {
    const text = match[0].trim();
    if (text === '') return [];
    const isApart = (page.slice(end, match.index).match(/\n/g)?.length ?? 0) !== 1;
    end = match.index + match[0].length;
    return [{ start: from + match.index, text, isApart }];
  });
}

function pagesOf(folded: string): PlacedLine[][] {
  const pages: PlacedLine[][] = [];
  for (let from = 0; from <= folded.length; ) {
    const feed = folded.indexOf('\f', from);
    const to = feed < 0 ? folded.length : feed;
    pages.push(linesOf(folded, from, to));
    from = to + 1;
  }
  return pages;
}

/** Name and number may stand on one line, far apart. */
const partsOf = (text: string): string[] => text.split(/\s{3,}/).map(withoutBlanks);

/** The share of characters that two short lines have in common, whatever their order. */
function likeness(line: string, head: string): number {
  let rest = head;
  let shared = 0;
  for (const character of line) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    shared += 1;
    rest = rest.slice(0, at) + rest.slice(at + 1);
  }
  return shared / Math.max(line.length, head.length);
}

function repeatedHeads(pages: readonly PlacedLine[][]): string[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const { text } of page.slice(0, HEAD_LINES)) {
      if (text.length > LONGEST_HEAD) continue;
      for (const part of partsOf(text)) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([head, count]) => (count >= REPEATED ? [head] : []));
}

function isHead({ text }: PlacedLine, heads: readonly string[]): boolean {
  if (text.length > LONGEST_HEAD || /^《|[。,;]/.test(text)) return false;
  return partsOf(text).every((part) => heads.some((head) => likeness(part, head) >= LIKE));
}

/** A page number, whatever it was read as: 一3一, `9`, sw. */
function isFoot(line: PlacedLine | undefined): line is PlacedLine {
  return (
    line?.isApart === true &&
    line.text.length <= LONGEST_FOOT &&
    !/[。;:,、!?！？)]/.test(line.text)
  );
}

/**
 * Places of heads and feet of pages by where they stand, however misread: a head is like those that
 * other pages repeat, a foot is the short last line that most pages have. The first page is a cover,
 * whose name of the gazette is its own.
 */
export function pageFurniture({ folded }: Source): ReadonlySet<number> {
  const pages = folded.includes('\f') ? pagesOf(folded) : [];
  const [, ...inner] = pages;
  if (pages.length < FEWEST_PAGES) return new Set();
  const heads = repeatedHeads(pages);
  const found = inner.flatMap((page) =>
    page.slice(0, HEAD_LINES).filter((line) => isHead(line, heads)),
  );
  const feet = inner.map((page) => page.at(-1)).filter(isFoot);
  const all = feet.length * 2 >= inner.length ? [...found, ...feet] : found;
  return new Set(all.map(({ start }) => start));
}
