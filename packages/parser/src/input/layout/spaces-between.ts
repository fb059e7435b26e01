import type { LayoutLine, LayoutWord } from './layout.js';

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f“”‘’…—·]/;
const LATIN_END = /[A-Za-z0-9]$/;
const LATIN_START = /^[A-Za-z0-9]/;
/** What a line has too much between two words, in characters: a space, or the gap between columns. */
const APART = 1;
const COLUMNS = 3;

/** Width of a word in Chinese characters; a Latin one counts half. */
function widthOf({ text }: LayoutWord): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : 0.5;
  return width;
}

/** From the beginning of each word to that of the next, in the engine's units; null where unknown. */
function advancesOf(line: LayoutLine): (number | null)[] {
  return line.slice(1).map(({ box }, index) => {
    const from = line[index]?.box;
    return from && box ? box[0] - from[0] : null;
  });
}

/** How far apart the characters of a line are set: boxes lie, but not most of them. */
function pitchOf(advances: readonly (number | null)[], widths: readonly number[]): number {
  const pitches = advances
    .flatMap((advance, index) =>
      advance === null || advance <= 0 ? [] : [advance / (widths[index] ?? 1)],
    )
    .sort((left, right) => left - right);
  return pitches[Math.floor(pitches.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** Engines that give a box for each character cut numbers up: 1 and 2 that touch are 12. */
function areTouching(left: LayoutWord | undefined, right: LayoutWord | undefined): boolean {
  if (left?.text.length !== 1 || right?.text.length !== 1) return false;
  return left.box !== null && right.box !== null && right.box[0] <= left.box[2];
}

/**
 * What stands between each word of a line and the next. Engines part words where nothing is printed, in
 * Chinese nearly everywhere: only a gap that shows on the page is a space there; between Latin words there
 * is one.
 */
export function spacesBetween(line: LayoutLine): string[] {
  if (line.length < 2) return [];
  const widths = line.map(widthOf);
  const advances = advancesOf(line);
  const pitch = pitchOf(advances, widths);
  return advances.map((advance, index) => {
    const extra = advance === null ? 0 : advance / pitch - (widths[index] ?? 0);
    if (extra >= COLUMNS) return '   ';
    if (extra >= APART) return ' ';
    const [left, right] = [line[index], line[index + 1]];
    const areLatin = LATIN_END.test(left?.text ?? '') && LATIN_START.test(right?.text ?? '');
    return areLatin && !areTouching(left, right) ? ' ' : '';
  });
}
