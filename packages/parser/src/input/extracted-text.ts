import type { Span } from '@gongbao/schema';
import type { Page } from '../source/page.js';

/** A word that the engine gave a confidence for. */
export interface RecognizedWord {
  readonly span: Span;
  /** From 0 to 1, as the engine says. */
  readonly confidence: number;
}

/** The text of a structured OCR result in reading order; offsets are UTF-16 units of `text`. */
export interface ExtractedText {
  readonly text: string;
  readonly mediaType: string;
  readonly pages: readonly Page[];
  readonly words: readonly RecognizedWord[];
}
