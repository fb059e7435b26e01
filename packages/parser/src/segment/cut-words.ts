import type { Segmenter } from './segmenter.js';

/** A word at its place in the text that was cut. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a line with their local offsets. A line that the segmenter does not give back in full
 * has none, since no offset in it could be trusted.
 */
export function cutWords(segmenter: Segmenter, line: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const { length } of segmenter.cut(line)) {
    const to = from + length;
    words.push({ text: line.slice(from, to), from, to });
    from = to;
  }
  return from === line.length ? words : [];
}
