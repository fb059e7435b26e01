import type { Span } from '@gongbao/schema';
import { isBlankCode } from '../patterns/characters.js';
import { readOrdinal } from '../patterns/ordinal.js';
import type { RepairLog } from '../repairs/index.js';
import type { Source } from '../source/source.js';
import { View } from '../source/view.js';
import { healOrdinals } from './heal-ordinals.js';
import type { Line } from './line.js';
import { type LineKind, lineKind } from './line-kinds.js';
import { markRosters } from './mark-rosters.js';
import { pageFurniture } from './page-furniture.js';
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
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;

/** Where the line that begins at an offset ends, behind its line break. */
function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === FORM_FEED) return at + 1;
    if (code === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  }
  return text.length;
}

/** Splits the source into lines that tile it, each with the kind that it shows by itself. */
export function toLines(source: Source, log: RepairLog): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let cursor = 0;
  const furniture = new Set([...runningHeads(source), ...pageFurniture(source)]);
  for (let start = 0; start < source.text.length; ) {
    const span = { start, end: lineEnd(source.text, start) };
    start = span.end;
    const markup: Span[] = [];
    for (let cut = source.markup[cursor]; cut !== undefined && cut.start < span.end; ) {
      markup.push(cut);
      cursor += 1;
      cut = source.markup[cursor];
    }
    const view = contentOf(source, span, markup);
    const kind: LineKind = furniture.has(span.start) ? 'furniture' : lineKind(view.folded);
    const [mark] = markup;
    const closed = mark !== undefined && source.text.charAt(mark.start) === HEADING_MARK;
    const isIndented = INDENT.test(source.text.slice(span.start, view.start));
    const ordinal = kind === 'ordinal' ? readOrdinal(view.folded, view.text) : null;
    lines.push({ span, view, kind, ordinal, gap, indented: isIndented, closed });
    gap = kind === 'blank' || kind === 'furniture' ? gap + 1 : 0;
  }
  return healOrdinals(markRosters(lines), log);
}
