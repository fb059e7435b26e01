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
/** Tags behind which nothing goes on: of a cell, a row, a paragraph. */
const CELL_END = /^<(?:\/(?:t[dhr]|p|li|div|h\d)|br)\b/i;
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

/** A printed line and the mark-up in it. */
interface Stretch {
  readonly span: Span;
  readonly markup: readonly Span[];
  /** Whether mark-up ends it: the cell of a table. */
  readonly isCell: boolean;
}

/** Parts the source at line breaks, and where mark-up ends a cell. */
function* stretchesOf({ text, markup }: Source): Generator<Stretch> {
  let cursor = 0;
  let breakAt = 0;
  for (let start = 0; start < text.length; ) {
    if (breakAt <= start) breakAt = lineEnd(text, start);
    const first = cursor;
    let end = breakAt;
    let isCell = false;
    for (let cut = markup[cursor]; cut !== undefined && cut.start < end; cut = markup[cursor]) {
      cursor += 1;
      isCell = CELL_END.test(text.slice(cut.start, cut.end));
      if (isCell) end = Math.min(end, cut.end);
    }
    yield { span: { start, end }, markup: markup.slice(first, cursor), isCell };
    start = end;
  }
}

/** Splits the source into lines that tile it, each with the kind that it shows by itself. */
export function toLines(source: Source, log: RepairLog): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const furniture = new Set([...runningHeads(source), ...pageFurniture(source)]);
  for (const { span, markup, isCell } of stretchesOf(source)) {
    const view = contentOf(source, span, markup);
    const kind: LineKind = furniture.has(span.start) ? 'furniture' : lineKind(view.folded);
    const [mark] = markup;
    const isHeading = mark !== undefined && source.text.charAt(mark.start) === HEADING_MARK;
    const isIndented = INDENT.test(source.text.slice(span.start, view.start));
    const ordinal = kind === 'ordinal' ? readOrdinal(view.folded, view.text) : null;
    const closed = isCell || isHeading;
    lines.push({ span, view, kind, ordinal, gap, indented: isIndented, closed });
    gap = kind === 'blank' || kind === 'furniture' ? gap + 1 : 0;
  }
  return healOrdinals(markRosters(lines), log);
}
