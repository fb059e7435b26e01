import type { Span } from '@gongbao/schema';
import { fold } from './fold.js';
import { type Page, pagesOfText } from './page.js';
import { plainMarkup } from './plain-markup.js';

/** The decoded text that every offset counts in, beside its same-length folded form. */
export interface Source {
  readonly text: string;
  readonly folded: string;
  /** Spans of Markdown or other mark-up, ascending: printed by nobody, read by nobody. */
  readonly markup: readonly Span[];
  /** Where the input tells them, ascending; else empty. */
  readonly pages: readonly Page[];
}

/** Offsets count without a leading byte-order mark. */
export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Makes a source of decoded text; a leading byte-order mark is dropped before offsets are counted. */
export function toSource(
  decoded: string,
  markup?: readonly Span[],
  pages?: readonly Page[],
): Source {
  const text = withoutByteOrderMark(decoded);
  return {
    text,
    folded: fold(text),
    markup: markup ?? plainMarkup(text),
    pages: pages ?? pagesOfText(text),
  };
}
