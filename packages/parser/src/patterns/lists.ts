import { isHanCode } from './characters.js';

/** Splits a folded string at separators that no bracket or quotation encloses; empty pieces drop out. */
export function splitOutsideBrackets(folded: string, separator: RegExp): string[] {
  return pieceRanges(folded, separator).map(([from, to]) => folded.slice(from, to));
}

const OPENING = '([{《〈<“';
const CLOSING = ')]}》〉>”';

/** The same as places: `[from, to)` of each piece without outer white space. */
export function pieceRanges(folded: string, separator: RegExp): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number): void => {
    const raw = folded.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const end = from + raw.trimEnd().length;
    if (end > start) ranges.push([start, end]);
  };
  for (let index = 0; index < folded.length; index += 1) {
    if (isHanCode(folded.charCodeAt(index))) continue;
    const character = folded.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(character)) {
      push(index);
      from = index + 1;
    }
  }
  push(folded.length);
  return ranges;
}
