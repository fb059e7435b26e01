import type { LayoutLine, LayoutWord } from './layout.js';

const HALF = 0.5;

/** Whether two words stand side by side: they share half the height of the lower one, and the second begins behind the first. */
function areBeside(left: LayoutWord, right: LayoutWord): boolean {
  if (left.box === null || right.box === null) return false;
  const [, top, end, bottom] = left.box;
  const [start, nextTop, , nextBottom] = right.box;
  const shared = Math.min(bottom, nextBottom) - Math.max(top, nextTop);
  const lower = Math.min(bottom - top, nextBottom - nextTop);
  return shared >= HALF * lower && start >= end - lower;
}

/** Words in reading order by the printed lines that their boxes show; without boxes each is a line. */
export function byLines(words: readonly LayoutWord[]): LayoutLine[] {
  const lines: LayoutWord[][] = [];
  let last: LayoutWord | undefined;
  for (const word of words) {
    if (last !== undefined && areBeside(last, word)) lines.at(-1)?.push(word);
    else lines.push([word]);
    last = word;
  }
  return lines;
}
