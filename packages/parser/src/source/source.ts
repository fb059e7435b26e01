import type { Span } from '@gongbao/schema';
import { fold } from './fold.js';
import { type Page, pagesOfText } from './page.js';
import { plainMarkup } from './plain-markup.js';

/** A line that is not of the text: running head or page number, or what a web page has around its text. */
export interface Furniture {
  readonly span: Span;
  readonly reason: 'page-furniture' | 'web-furniture';
}

/** The decoded text that every offset counts in, beside its same-length folded form. */
export interface Source {
  readonly text: string;
  readonly folded: string;
  /** Spans of Markdown or other mark-up, ascending: printed by nobody, read by nobody. */
  readonly markup: readonly Span[];
  /** Where the input tells them, ascending; else empty. */
  readonly pages: readonly Page[];
  /** Lines that the input itself sets apart from the text, by their beginning; else empty. */
  readonly furniture: readonly Furniture[];
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
  furniture: readonly Furniture[] = [],
): Source {
  const text = withoutByteOrderMark(decoded);
  return {
    text,
    folded: fold(text),
    markup: markup ?? plainMarkup(text),
    pages: pages ?? pagesOfText(text),
    furniture,
  };
}
