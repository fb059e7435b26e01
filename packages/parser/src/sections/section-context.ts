import type { ColumnMeaning, Span } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import type { Passage } from '../marks/index.js';
import type { View } from '../source/view.js';
import type { SectionDraft } from './section-draft.js';

/** A cell of a row with what its column says of it: 县水利局 below 责任单位 is what 责任单位：县水利局 is. */
export interface CellContext {
  readonly head: View;
  /** The folded head, without blanks. */
  readonly label: string;
  readonly meaning: ColumnMeaning;
  readonly passage: Passage;
  /** Below a head that says who: its lists of names, each on lines of its own. */
  readonly names: readonly View[];
  /**
   * Its texts, the passage itself where it is only one; none where it says a name, a time or a number, or began in a
   * row above.
   */
  readonly texts: readonly Passage[];
}

/** A row of a table; cells are those that say something. */
export interface RowContext {
  readonly cells: readonly CellContext[];
  readonly isTask: boolean;
  readonly span: Span;
}

/** One section, a row of a table, or the unnumbered text of a notice, as the entity extractors see it. */
export interface SectionContext {
  /** Null in the notice's own text and in preambles. */
  readonly path: string | null;
  readonly section: SectionDraft | null;
  /** Sections above it, from the top down. */
  readonly ancestors: readonly SectionDraft[];
  readonly heading: Passage | null;
  readonly paragraphs: readonly Passage[];
  readonly extras: readonly Block[];
  /** The row of a table that this is; its cells, and not a heading, then say what the paragraphs do not. */
  readonly row: RowContext | null;
}

/** The contexts of a notice in printed order: its own text, then each body's preamble and sections. */
export type NoticeContexts = readonly SectionContext[];
