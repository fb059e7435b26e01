import type { Line } from '../lines/index.js';

const REACH = 8;
/** Lines that may jut out of a column before they are held to be its edge. */
const OUTLIERS = 3;
const NARROWEST = 14;
const WIDEST = 64;
const FULL = 0.85;

/** Width of a line in full-width characters: an ASCII character counts half. */
function widthOf(folded: string): number {
  let width = 0;
  for (let index = 0; index < folded.length; index += 1) {
    width += folded.charCodeAt(index) < 0x2e80 ? 0.5 : 1;
  }
  return width;
}

/** For each line, whether it reaches the edge of the column that the lines around it show. */
export function fullLines(lines: readonly Line[]): readonly boolean[] {
  const widths = lines.map(({ view }) =>
    view.length > WIDEST * 2 ? Number.POSITIVE_INFINITY : widthOf(view.folded),
  );
  return widths.map((width, index) => {
    if (width < NARROWEST || width > WIDEST) return false;
    const around = widths
      .slice(Math.max(0, index - REACH), index + REACH + 1)
      .filter((other) => other > 0 && other <= WIDEST)
      .sort((left, right) => right - left);
    const column = around[Math.min(OUTLIERS, around.length - 1)] ?? width;
    return width >= column * FULL;
  });
}
