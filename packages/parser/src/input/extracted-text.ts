import type { Page } from '../source/page.js';
import type { RecognizedWord } from '../source/recognized-word.js';
import type { Furniture } from '../source/source.js';
import type { TableGrid } from '../source/table-grid.js';

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
