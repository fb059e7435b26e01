import type { PageSize } from '../../source/page.js';
import type { Box } from '../../source/recognized-word.js';

/** A word of a line, or a stretch of which no more is known; null where the engine does not say. */
export interface LayoutWord {
  readonly text: string;
  /** From 0 to 1. */
  readonly confidence: number | null;
  readonly box: Box | null;
}

/** A printed line. */
export type LayoutLine = readonly LayoutWord[];

/** Lines between which nothing foreign stands: empty lines stand around them. */
export interface TextBlock {
  /**
   * `head` and `foot` are page furniture (书眉, 页码) or what stands around the text of a web page; a
   * `note` belongs to the page (脚注) and never into the middle of a paragraph.
   */
  readonly kind: 'text' | 'head' | 'foot' | 'note';
  readonly lines: readonly LayoutLine[];
}

/** A cell of a table, its print on one line. */
export interface LayoutCell {
  readonly words: LayoutLine;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table whose cells are known; a cell that spans several stands in the first of them. */
export interface TableBlock {
  readonly kind: 'table';
  readonly form: 'html' | 'boxes';
  readonly rows: readonly (readonly LayoutCell[])[];
}

export type LayoutBlock = TextBlock | TableBlock;

/** A page in reading order, as every format is read to. */
export interface LayoutPage {
  readonly blocks: readonly LayoutBlock[];
  /** In the units of the boxes; null where nothing tells. */
  readonly size?: PageSize | null;
}
