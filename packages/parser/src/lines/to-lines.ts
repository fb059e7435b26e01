import type { Span } from '@gongbao/schema/types';
import { isBlankCode } from '../patterns/characters.js';
import { readOrdinal } from '../patterns/ordinal.js';
import type { RepairLog } from '../repairs/index.js';
import type { Source } from '../source/source.js';
import { View } from '../source/view.js';
import { healOrdinals } from './heal-ordinals.js';
import { dropInvisibleCharacters } from './invisible-characters.js';
import type { Line } from './line.js';
import { type LineKind, lineKind } from './line-kinds.js';
import { markRosters } from './mark-rosters.js';
import { numberLines } from './number-lines.js';
import { pageFurniture } from './page-furniture.js';
import { runningHeads } from './running-heads.js';
import { stretchesOf } from './stretches.js';

const INDENT = /^(?:\u3000{2}| {4}|\t)/;

/** The stretch of a line between its white space, with the mark-up in it cut out. */
function contentOf(source: Source, span: Span, markup: readonly Span[]): View {
  let { start, end } = span;
  while (end > start && isBlankCode(source.folded.charCodeAt(end - 1))) end -= 1;
  while (start < end && isBlankCode(source.folded.charCodeAt(start))) start += 1;
  if (markup.length === 0) return new View(source, [{ start, end }]);
  const cuts = markup.map(
    (cut) => [Math.max(cut.start - start, 0), Math.min(cut.end, end) - start] as const,
  );
  return new View(source, [{ start, end }]).without(cuts).trim();
}

const HEADING_MARK = '#';

/** Splits the source into lines that tile it, each with the kind that it shows by itself. */
export function toLines(source: Source, log: RepairLog): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const stated = source.furniture.map(({ span }) => span.start);
  const furniture = new Set([...stated, ...runningHeads(source), ...pageFurniture(source)]);
  const invisible = dropInvisibleCharacters(source, log);
  for (const { span, markup, isClosed } of stretchesOf(source, invisible, log)) {
    const view = contentOf(source, span, markup);
    const kind: LineKind = furniture.has(span.start) ? 'furniture' : lineKind(view.folded);
    const isHeading = markup.some(({ start }) => source.text.charAt(start) === HEADING_MARK);
    const isIndented =
      view.start > span.start && INDENT.test(source.text.slice(span.start, view.start));
    const ordinal = kind === 'ordinal' ? readOrdinal(view.folded, view.text) : null;
    const closed = isClosed || isHeading;
    lines.push({ span, view, kind, ordinal, gap, indented: isIndented, closed });
    gap = kind === 'blank' || kind === 'furniture' ? gap + 1 : 0;
  }
  return healOrdinals(numberLines(markRosters(lines)), log);
}
