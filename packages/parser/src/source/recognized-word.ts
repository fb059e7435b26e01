import type { Span } from '@gongbao/schema/types';

/** A rectangle on a page, from its upper left corner; the page's `size` tells in which units. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A word, or a longer stretch where the engine knows no words, with what the engine says of it. */
export interface RecognizedWord {
  readonly span: Span;
  /** From 0 to 1, as the engine says; null where it does not. */
  readonly confidence: number | null;
  readonly box: Box | null;
}
