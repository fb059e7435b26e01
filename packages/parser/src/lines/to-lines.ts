import type { Span } from '@gongbao/schema';
import { isBlankCode } from '../patterns/characters.js';
import { readOrdinal } from '../patterns/ordinal.js';
import type { Source } from '../source/source.js';
import { View } from '../source/view.js';
import type { Line } from './line.js';
import { type LineKind, lineKind } from './line-kinds.js';
import { lineSpans } from './line-spans.js';
import { markRosters } from './mark-rosters.js';
import { runningHeads } from './running-heads.js';

const INDENT = /^(?:\u3000{2}| {4}|\t)/;

/** The stretch of a line between its white space, with the mark-up in it cut out. */
function contentOf(source: Source, span: Span, markup: readonly Span[]): View {
  let { start, end } = span;
  while (end > start && isBlankCode(source.text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isBlankCode(source.text.charCodeAt(start))) start += 1;
  if (markup.length === 0) return new View(source, [{ start, end }]);
  const cuts = markup.map(
    (cut) => [Math.max(cut.start - start, 0), Math.min(cut.end, end) - start] as const,
  );
  return new View(source, [{ start, end }]).without(cuts).trim();
}

const HEADING_MARK = '#';
/** Splits the source into lines that tile it, each with the kind that it shows by itself. */
export function toLines(source: Source): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let cursor = 0;
  const heads = runningHeads(source);
  for (const span of lineSpans(source.text)) {
    const markup: Span[] = [];
    for (let cut = source.markup[cursor]; cut !== undefined && cut.start < span.end; ) {
      markup.push(cut);
      cursor += 1;
      cut = source.markup[cursor];
    }
    const view = contentOf(source, span, markup);
    const kind: LineKind = heads.has(span.start) ? 'furniture' : lineKind(view.folded);
    const [mark] = markup;
    const closed = mark !== undefined && source.text.charAt(mark.start) === HEADING_MARK;
    const isIndented = INDENT.test(source.text.slice(span.start, view.start));
    const ordinal = kind === 'ordinal' ? readOrdinal(view.folded, view.text) : null;
    lines.push({ span, view, kind, ordinal, gap, indented: isIndented, closed });
    gap = kind === 'blank' || kind === 'furniture' ? gap + 1 : 0;
  }
  return markRosters(lines);
}
