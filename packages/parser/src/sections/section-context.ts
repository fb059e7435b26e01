import type { Block } from '../blocks/index.js';
import type { View } from '../source/view.js';
import type { SectionDraft } from './section-draft.js';

/** One section, or the unnumbered text of a notice, as the entity extractors see it. */
export interface SectionContext {
  /** Null in the notice's own text and in preambles. */
  readonly path: string | null;
  readonly section: SectionDraft | null;
  /** Sections above it, from the top down. */
  readonly ancestors: readonly SectionDraft[];
  readonly heading: View | null;
  readonly paragraphs: readonly View[];
  readonly extras: readonly Block[];
}

/** The contexts of a notice in printed order: its own text, then each body's preamble and sections. */
export type NoticeContexts = readonly SectionContext[];
