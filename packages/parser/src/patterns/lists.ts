import { characterSet } from './character-set.js';
import { isBlankCode, isHanCode } from './characters.js';

/** Splits a string at each separator, as `split` does. */
export function splitAt(text: string, isSeparator: (code: number) => boolean): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isSeparator(text.charCodeAt(at))) continue;
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** Splits a folded string at separators that no bracket or quotation encloses; empty pieces drop out. */
export function splitOutsideBrackets(
  folded: string,
  isSeparator: (code: number) => boolean,
): string[] {
  return pieceRanges(folded, isSeparator).map(([from, to]) => folded.slice(from, to));
}

const isOpening = characterSet('([{《〈<“');
const isClosing = characterSet(')]}》〉>”');

/** The same as places: `[from, to)` of each piece without outer white space. */
export function pieceRanges(
  folded: string,
  isSeparator: (code: number) => boolean,
): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number): void => {
    let [start, end] = [from, to];
    while (start < end && isBlankCode(folded.charCodeAt(start))) start += 1;
    while (start < end && isBlankCode(folded.charCodeAt(end - 1))) end -= 1;
    if (end > start) ranges.push([start, end]);
  };
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    if (isHanCode(code)) continue;
    if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(code)) {
      push(index);
      from = index + 1;
    }
  }
  push(folded.length);
  return ranges;
}
