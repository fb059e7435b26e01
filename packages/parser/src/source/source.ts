import type { Span } from '@gongbao/schema/types';
import { fold } from './fold.js';
import { mergeSpans } from './merge-spans.js';
import { type Page, pagesOfText } from './page.js';
import { plainMarkup } from './plain-markup.js';
import type { RecognizedWord } from './recognized-word.js';
import type { TableGrid } from './table-grid.js';

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
  /** Tables whose cells mark-up or boxes tell, ascending. */
  readonly tables: readonly TableGrid[];
  /** What an engine says of words, ascending; empty where the input tells nothing. */
  readonly words: readonly RecognizedWord[];
}

/** What is known of a text beside its characters. */
type SourceFacts = Partial<Omit<Source, 'text' | 'folded'>> & {
  /** Further mark-up: that of the tables. */
  readonly tags?: readonly Span[];
};

/** Offsets count without a leading byte-order mark. */
export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Makes a source of decoded text; a leading byte-order mark is dropped before offsets are counted. */
export function toSource(decoded: string, facts: SourceFacts = {}): Source {
  const text = withoutByteOrderMark(decoded);
  const { markup, tags = [], pages, furniture = [], tables = [], words = [] } = facts;
  return {
    text,
    folded: fold(text),
    markup: mergeSpans(markup ?? plainMarkup(text), tags),
    pages: pages ?? pagesOfText(text),
    furniture,
    tables,
    words,
  };
}
