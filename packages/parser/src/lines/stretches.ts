import type { Span } from '@gongbao/schema';
import { mergeSpans } from '../source/merge-spans.js';
import type { Source } from '../source/source.js';
import { lineSpans } from './line-spans.js';

/** A printed line and the mark-up in it. */
interface Stretch {
  readonly span: Span;
  readonly markup: readonly Span[];
  /** Whether mark-up ends it: the cell of a table. */
  readonly isCell: boolean;
}

/** Tags behind which nothing goes on: of a table, a cell, a row, a paragraph. */
const CELL_END = /^<(?:\/(?:t[dhr]|p|li|div|h\d|caption)|\/?table|br)\b/i;

/** Parts the source at line breaks, and where mark-up ends a cell; `invisible` is cut like mark-up. */
export function* stretchesOf(source: Source, invisible: readonly Span[]): Generator<Stretch> {
  const { text, folded } = source;
  const markup = mergeSpans(source.markup, invisible);
  let cursor = 0;
  for (const line of lineSpans(folded)) {
    let { start } = line;
    let first = cursor;
    for (let cut = markup[cursor]; cut !== undefined && cut.start < line.end; ) {
      cursor += 1;
      if (CELL_END.test(text.slice(cut.start, cut.end)) && cut.end < line.end) {
        yield { span: { start, end: cut.end }, markup: markup.slice(first, cursor), isCell: true };
        start = cut.end;
        first = cursor;
      }
      cut = markup[cursor];
    }
    const span = { start, end: line.end };
    yield { span, markup: markup.slice(first, cursor), isCell: false };
  }
}
