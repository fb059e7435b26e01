import type { SectionKind, Span } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import type { OrdinalShape } from '../patterns/ordinal-shapes.js';
import type { View } from '../source/view.js';

/** A numbered section while its entities are still to be read: a `Section` that keeps its views. */
export interface SectionDraft {
  readonly kind: SectionKind;
  readonly level: number;
  readonly shape: OrdinalShape;
  readonly ordinal: { readonly view: View; readonly value: number | null };
  /** Unique in the notice. */
  path: string;
  heading: View | null;
  /** Own text behind the heading and above the children. */
  paragraphs: View[];
  /** Lines that are no paragraphs: responsibility labels and roster rows. */
  readonly extras: Block[];
  readonly sections: SectionDraft[];
  /** The whole subtree. */
  span: Span;
}

/** A numbered body: the sections, what stands before the first of them, and what behind the last belongs to the whole. */
export interface SectionTree {
  readonly preamble: readonly View[];
  readonly preambleExtras: readonly Block[];
  readonly sections: readonly SectionDraft[];
  readonly closing: readonly View[];
}
