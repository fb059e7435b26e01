import type { Segmenter } from './segmenter.js';

/** Whether the segmenter has the word in its dictionary, as far as it can tell. */
export function knowsWord(segmenter: Segmenter, word: string): boolean {
  return segmenter.knows?.(word) ?? segmenter.cut(word).length === 1;
}
