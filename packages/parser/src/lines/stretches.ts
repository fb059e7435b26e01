import type { Span } from '@gongbao/schema/types';
import { type RepairLog, toEvidence } from '../repairs/index.js';
import { mergeSpans } from '../source/merge-spans.js';
import type { Source } from '../source/source.js';
import { lineSpans } from './line-spans.js';
import { runOnBreaks, SHORTEST_RUN_ON } from './run-on/run-on-breaks.js';

/** A printed line and the mark-up in it. */
interface Stretch {
  readonly span: Span;
  readonly markup: readonly Span[];
  /** Whether nothing goes on behind it: mark-up ends a cell of a table, or a new line of the paper begins in the line. */
  readonly isClosed: boolean;
}

/** Tags behind which nothing goes on: of a table, a cell, a row, a paragraph. */
const CELL_END = /^<(?:\/(?:t[dhr]|p|li|div|h\d|caption)|\/?table|br)\b/i;

/** Parts the source at line breaks, and where mark-up ends a cell; `invisible` is cut like mark-up. */
function* printedLines(source: Source, invisible: readonly Span[]): Generator<Stretch> {
  const { text, folded } = source;
  const markup = mergeSpans(source.markup, invisible);
  let cursor = 0;
  for (const line of lineSpans(folded)) {
    let { start } = line;
    let first = cursor;
    for (let cut = markup[cursor]; cut !== undefined && cut.start < line.end; ) {
      cursor += 1;
      if (CELL_END.test(text.slice(cut.start, cut.end)) && cut.end < line.end) {
        yield {
          span: { start, end: cut.end },
          markup: markup.slice(first, cursor),
          isClosed: true,
        };
        start = cut.end;
        first = cursor;
      }
      cut = markup[cursor];
    }
    const span = { start, end: line.end };
    yield { span, markup: markup.slice(first, cursor), isClosed: false };
  }
}

const within = (markup: readonly Span[], start: number, end: number): readonly Span[] =>
  markup.filter((cut) => cut.start >= start && cut.start < end);

/** Parts a printed line that holds several of the paper. */
function* partsOf(source: Source, stretch: Stretch, log: RepairLog): Generator<Stretch> {
  const { span, markup, isClosed } = stretch;
  const folded = source.folded.slice(span.start, span.end);
  const breaks = runOnBreaks(folded, source.text.slice(span.start, span.end));
  let { start } = span;
  for (const { at, why, values } of breaks) {
    const end = span.start + at;
    const after = `${source.text.charAt(end - 1)}\n`;
    log.record(source, 'part-line', [end - 1, end], after, toEvidence(why, values));
    yield { span: { start, end }, markup: within(markup, start, end), isClosed: true };
    start = end;
  }
  yield { span: { start, end: span.end }, markup: within(markup, start, span.end), isClosed };
}

/** Parts the source at line breaks, where mark-up ends a cell, and where a line holds several lines of the paper. */
export function* stretchesOf(
  source: Source,
  invisible: readonly Span[],
  log: RepairLog,
): Generator<Stretch> {
  const mayPart = log.allows('part-line');
  for (const stretch of printedLines(source, invisible)) {
    const { start, end } = stretch.span;
    if (!mayPart || end - start < SHORTEST_RUN_ON) yield stretch;
    else yield* partsOf(source, stretch, log);
  }
}
