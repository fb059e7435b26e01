import type { Block } from '../blocks/index.js';
import type { Passage } from '../marks/index.js';
import type { SectionDraft } from './section-draft.js';

/** One section, or the unnumbered text of a notice, as the entity extractors see it. */
export interface SectionContext {
  /** Null in the notice's own text and in preambles. */
  readonly path: string | null;
  readonly section: SectionDraft | null;
  /** Sections above it, from the top down. */
  readonly ancestors: readonly SectionDraft[];
  readonly heading: Passage | null;
  readonly paragraphs: readonly Passage[];
  readonly extras: readonly Block[];
}

/** The contexts of a notice in printed order: its own text, then each body's preamble and sections. */
export type NoticeContexts = readonly SectionContext[];
