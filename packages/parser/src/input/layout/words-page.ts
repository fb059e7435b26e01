import { byLines } from './by-lines.js';
import type { LayoutPage, LayoutWord } from './layout.js';

/** A page of which the recognised words are known, and no blocks. */
export function wordsPage(words: readonly LayoutWord[]): LayoutPage {
  return { blocks: [{ kind: 'text', lines: byLines(words) }] };
}
