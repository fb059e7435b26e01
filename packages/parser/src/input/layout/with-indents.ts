import type { LayoutLine } from './layout.js';

const INDENT = '\u3000\u3000';
/** The first line of a paragraph is set in by two characters (GB/T 9704-2012, 7.3.3). */
const [LEAST, MOST] = [1.5, 2.5];

const leftOf = (line: LayoutLine): number | null => line[0]?.box?.[0] ?? null;

/** The height of a line, which is that of its characters. */
function sizeOf(line: LayoutLine): number {
  const box = line[0]?.box;
  return box ? box[3] - box[1] : 0;
}

/** Where the leftmost line begins; null where no place is known. */
function marginOf(lines: readonly LayoutLine[]): number | null {
  const lefts = lines.flatMap((line) => leftOf(line) ?? []);
  return lefts.length === 0 ? null : lefts.reduce((a, b) => Math.min(a, b));
}

/** The lines of a page, those set in as paragraphs begin with the two blanks that print them so. */
export function withIndents(lines: readonly LayoutLine[]): readonly LayoutLine[] {
  const margin = marginOf(lines);
  if (margin === null) return lines;
  return lines.map((line) => {
    const [first, ...rest] = line;
    const shift = ((leftOf(line) ?? margin) - margin) / sizeOf(line);
    if (first === undefined || !(shift >= LEAST && shift <= MOST)) return line;
    return [{ ...first, text: INDENT + first.text }, ...rest];
  });
}
