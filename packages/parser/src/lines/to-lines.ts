import type { Span } from '@gongbao/schema';
import type { Source } from '../source/source.js';
import { View } from '../source/view.js';
import type { Line } from './line.js';
import { type LineKind, lineKind } from './line-kinds.js';
import { markRosters } from './mark-rosters.js';
import { runningHeads } from './running-heads.js';

const LINE = /[^\n\r\f]*(?:\r\n|[\n\r\f]|$)/g;
const INDENT = /^(?:\u3000{2}| {4}|\t)/;

/** The stretch of a line between its white space, with the mark-up in it cut out. */
function contentOf(source: Source, span: Span, markup: readonly Span[]): View {
  const raw = source.text.slice(span.start, span.end);
  const start = span.start + raw.length - raw.trimStart().length;
  const end = Math.max(start, span.start + raw.trimEnd().length);
  if (markup.length === 0) return new View(source, [{ start, end }]);
  const cuts = markup.map(
    (cut) => [Math.max(cut.start - start, 0), Math.min(cut.end, end) - start] as const,
  );
  return new View(source, [{ start, end }]).without(cuts).trim();
}

function* lineSpans(text: string): Generator<Span> {
  for (const match of text.matchAll(LINE)) {
    if (match[0] !== '') yield { start: match.index, end: match.index + match[0].length };
  }
}

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
    const indented = INDENT.test(source.text.slice(span.start, span.start + 4));
    lines.push({ span, view, kind, gap, indented });
    gap = kind === 'blank' || kind === 'furniture' ? gap + 1 : 0;
  }
  return markRosters(lines);
}
