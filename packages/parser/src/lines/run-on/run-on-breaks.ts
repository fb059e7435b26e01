import { blankBreaks } from './blank-breaks.js';
import type { Break } from './break.js';
import { footBreaks } from './foot-breaks.js';
import { hasNumber, headBreaks } from './head-breaks.js';
import { numberedBreaks } from './numbered-breaks.js';

/** A shorter line is one paragraph. */
export const SHORTEST_RUN_ON = 120;

const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 80;
const TITLE = new RegExp(`《([^《》]{${SHORTEST_TITLE},${LONGEST_TITLE}})》`, 'g');

/** Where a title ends that the line has in 《》 and that stands bare at a break: the plan that it issues. */
function issuedTitleBreaks(folded: string, breaks: readonly Break[]): Break[] {
  const titles = new Set(Array.from(folded.matchAll(TITLE), ([, title = '']) => title));
  if (titles.size === 0) return [];
  return breaks.flatMap(({ at }) => {
    const ahead = folded.slice(at, at + SHORTEST_RUN_ON);
    const start = ahead.length - ahead.trimStart().length;
    for (let length = LONGEST_TITLE; length >= SHORTEST_TITLE; length -= 1) {
      if (!titles.has(ahead.slice(start, start + length))) continue;
      return [{ at: at + start + length, why: 'behind-named-title' }];
    }
    return [];
  });
}

/**
 * Where the lines of a paper begin that stand in one line of the text, ascending: blanks or numbers must show that the
 * line holds several.
 */
export function runOnBreaks(folded: string, printed: string): Break[] {
  const blanks = blankBreaks(folded, printed);
  const numbers = numberedBreaks(folded, blanks.length > 0);
  const isRunOn = blanks.length + numbers.length > 0;
  const head = isRunOn || hasNumber(folded) ? headBreaks(folded) : [];
  if (!isRunOn && head.length < 2) return [];
  const outer = [...head, ...footBreaks(folded)];
  const all = [
    ...blanks,
    ...numbers,
    ...outer,
    ...issuedTitleBreaks(folded, [...blanks, ...outer]),
  ];
  const byPlace = new Map(all.map((one) => [one.at, one]));
  return [...byPlace.values()]
    .filter(({ at }) => at > 0 && folded.slice(at).trim() !== '')
    .sort((left, right) => left.at - right.at);
}
