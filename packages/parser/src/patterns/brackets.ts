import { isHanCode } from './characters.js';

/** Outermost pairs of round or square brackets in a folded string as `[from, to)`, brackets included. */
export function bracketRanges(folded: string): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  if (!folded.includes('(') && !folded.includes('[')) return ranges;
  let depth = 0;
  let from = 0;
  for (let index = 0; index < folded.length; index += 1) {
    if (isHanCode(folded.charCodeAt(index))) continue;
    const character = folded.charAt(index);
    if (character === '(' || character === '[') {
      if (depth === 0) from = index;
      depth += 1;
    } else if ((character === ')' || character === ']') && depth > 0) {
      depth -= 1;
      if (depth === 0) ranges.push([from, index + 1]);
    }
  }
  return ranges;
}
