import { fold } from '../source/fold.js';

const PARTS = /\d+|\D+/g;

const partsOf = (name: string): string[] => fold(name).match(PARTS) ?? [];

/** Of two runs of digits the longer is the greater, zeros before it aside. */
function compareNumbers(left: string, right: string): number {
  const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')];
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Orders names of files as people count: `p-2.xml` before `p-10.xml`, for `Array.sort`. The same
 * everywhere, whatever the locale; names that count alike are ordered by their characters.
 */
export function compareNaturally(left: string, right: string): number {
  const [lefts, rights] = [partsOf(left), partsOf(right)];
  for (const [index, a] of lefts.entries()) {
    const b = rights[index];
    if (b === undefined) return 1;
    const areNumbers = /^\d/.test(a) && /^\d/.test(b);
    const order = areNumbers ? compareNumbers(a, b) : a < b ? -1 : a > b ? 1 : 0;
    if (order !== 0) return order;
  }
  if (lefts.length < rights.length) return -1;
  return left < right ? -1 : left > right ? 1 : 0;
}
