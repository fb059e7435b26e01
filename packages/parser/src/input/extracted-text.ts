import type { Span } from '@gongbao/schema';
import type { Page } from '../source/page.js';
import type { Furniture } from '../source/source.js';
import type { TableGrid } from '../source/table-grid.js';

/** A rectangle on a page, from its upper left corner; the page's `size` tells in which units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A word, or a longer stretch where the engine knows no words, with what the engine says of it. */
export interface RecognizedWord {
  readonly span: Span;
  /** From 0 to 1, as the engine says; null where it does not. */
  readonly confidence: number | null;
  readonly box: Box | null;
}

/** The text of a structured input in reading order; offsets are UTF-16 units of `text`. */
export interface ExtractedText {
  readonly text: string;
  readonly mediaType: string;
  readonly pages: readonly Page[];
  readonly words: readonly RecognizedWord[];
  /** Ascending. */
  readonly furniture: readonly Furniture[];
  /** Ascending; a row is a line, and a tab stands between cells. */
  readonly tables: readonly TableGrid[];
}
