import type { Line } from '../lines/index.js';

const REACH = 8;
/** Lines that may jut out of a column before they are held to be its edge. */
const OUTLIERS = 3;
const NARROWEST = 14;
const WIDEST = 64;
const FULL = 0.85;

/** The first full-width character; an ASCII character counts half. */
const FIRST_WIDE = 0x2e80;

/** Width of a line in full-width characters; that of a whole paragraph on one line does not count. */
function widthOf({ view: { folded } }: Line): number {
  if (folded.length > WIDEST * 2) return Number.POSITIVE_INFINITY;
  let width = 0;
  for (let index = 0; index < folded.length; index += 1) {
    width += folded.charCodeAt(index) < FIRST_WIDE ? 0.5 : 1;
  }
  return width;
}

/** Tells whether the line at an index reaches the edge of the column that the lines around it show. */
export function columnsOf(lines: readonly Line[]): (index: number) => boolean {
  let known: readonly number[] | undefined;
  return (index) => {
    known ??= lines.map(widthOf);
    const width = known[index] ?? 0;
    if (width < NARROWEST || width > WIDEST) return false;
    const around = known
      .slice(Math.max(0, index - REACH), index + REACH + 1)
      .filter((other) => other > 0 && other <= WIDEST)
      .sort((left, right) => right - left);
    const column = around[Math.min(OUTLIERS, around.length - 1)] ?? width;
    return width >= column * FULL;
  };
}
