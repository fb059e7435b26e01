import { checkString } from '../refuse.js';
import { countWhile } from '../source/count-while.js';
import { lineStarts } from '../source/line-starts.js';

/** A place in a text as people name it; all count from 1. */
export interface Place {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
  /** By form feeds; null in a text that has none. */
  readonly page: number | null;
}

function pageStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\f/g), ({ index }) => index + 1)];
}

/**
 * Tells line, column and page of offsets in a source text (without byte-order mark); make it once for
 * many offsets.
 */
export function createLocator(text: string): (offset: number) => Place {
  checkString(text, 'createLocator', 'the text of the source', '原文');
  const lines = lineStarts(text);
  const pages = pageStarts(text);
  return (offset) => {
    const line = countWhile(lines.length, (at) => (lines[at] ?? 0) <= offset);
    const page =
      pages.length > 1 ? countWhile(pages.length, (at) => (pages[at] ?? 0) <= offset) : null;
    return { line, column: offset - (lines[line - 1] ?? 0) + 1, page };
  };
}
