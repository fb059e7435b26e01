import type { Block } from '../blocks/index.js';
import type { Unit } from '../sections/index.js';
import type { View } from '../source/view.js';

/** One unit, or the unnumbered text of a notice, as the entity extractors see it. */
export interface UnitContext {
  /** Null in the notice's own text and in preambles. */
  readonly path: string | null;
  readonly unit: Unit | null;
  /** Units above it, from the top down. */
  readonly ancestors: readonly Unit[];
  readonly heading: View | null;
  readonly paragraphs: readonly View[];
  readonly extras: readonly Block[];
}

/** The contexts of a notice in printed order: its own text, then each body's preamble and units. */
export type NoticeContexts = readonly UnitContext[];
