import { withoutBlanks } from '../patterns/without-blanks.js';
import type { Source } from '../source/source.js';

const HEAD = /(?<=^|[\n\r\f])[^\n\r\f]*(?:公报|第\s?\d+\s?期)[^\n\r\f]*/g;
const LONGEST = 120;
const MINIMUM = 3;

/**
 * Places of lines that name gazette or number again and again at the head of pages (书眉). The first
 * of them is the masthead's own line and is none.
 */
export function runningHeads(source: Source): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const match of source.folded.matchAll(HEAD)) {
    if (match[0].length > LONGEST) continue;
    const head = withoutBlanks(match[0]);
    const seen = places.get(head);
    if (seen === undefined) places.set(head, [match.index]);
    else seen.push(match.index);
  }
  const repeated = [...places.values()].filter((seen) => seen.length >= MINIMUM);
  return new Set(repeated.flatMap((seen) => seen.slice(1)));
}
