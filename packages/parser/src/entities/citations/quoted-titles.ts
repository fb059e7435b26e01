import { isHanCode } from '../../patterns/characters.js';

/** Outermost 《…》 of a folded string as `[from, to)`, marks included; inner titles belong to the outer. */
export function quotedTitles(folded: string): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  if (!folded.includes('《')) return ranges;
  let depth = 0;
  let from = 0;
  for (let index = 0; index < folded.length; index += 1) {
    if (isHanCode(folded.charCodeAt(index))) continue;
    const character = folded.charAt(index);
    if (character === '《') {
      // A title is never this long: the mark before was not closed.
      if (depth > 0 && index - from > LONGEST) depth = 0;
      if (depth === 0) from = index;
      depth += 1;
    } else if (character === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0) ranges.push([from, index + 1]);
    }
  }
  return ranges;
}

const LONGEST = 120;
