import type { Line } from '../../lines/index.js';
import { countWhile } from '../../source/count-while.js';
import type { Source } from '../../source/source.js';
import type { View } from '../../source/view.js';

/** A stretch of a line between wide gaps, with the place of its edges across the page. */
export interface Segment {
  readonly view: View;
  readonly left: number;
  readonly right: number;
}

/** What stands side by side on a page. */
export interface VisualLine {
  readonly segments: readonly Segment[];
  /** Index of its first line, and of the line behind its last. */
  readonly from: number;
  readonly to: number;
}

const STRETCH = /\S+(?: \S+)*/g;
const FIRST_WIDE = 0x2e80;

/** Columns of a fixed pitch that a text takes up; Chinese characters take two. */
function widthOf(folded: string): number {
  let width = 0;
  for (let at = 0; at < folded.length; at += 1) {
    width += folded.charCodeAt(at) < FIRST_WIDE ? 1 : 2;
  }
  return width;
}

/** Ideographic blanks are folded, but as wide as a character. */
const blanksBefore = ({ text }: Source, from: number, to: number): number =>
  [...text.slice(from, to)].reduce((sum, blank) => sum + (blank === '\u3000' ? 2 : 1), 0);

/** The segments of a line by the pitch of the print. */
function byPitch({ view, span }: Line): Segment[] {
  const { source, folded } = view;
  const segments: Segment[] = [];
  let at = blanksBefore(source, span.start, view.start);
  let from = 0;
  for (const { index, 0: words } of folded.matchAll(STRETCH)) {
    const gap = view.slice(from, index);
    at += index > from ? blanksBefore(source, gap.start, gap.end) : 0;
    const left = at;
    at += widthOf(words);
    segments.push({ view: view.slice(index, index + words.length), left, right: at });
    from = index + words.length;
  }
  return segments;
}

type Box = readonly [number, number, number, number];

/** The box around the words of a stretch, or null where one is not known. */
function boxOf({ source, start, end }: View): Box | null {
  const { words } = source;
  let box: Box | null = null;
  const first = countWhile(words.length, (at) => (words[at]?.span.end ?? 0) <= start);
  for (let at = first; (words[at]?.span.start ?? end) < end; at += 1) {
    const own = words[at]?.box ?? null;
    if (own === null) return null;
    box =
      box === null
        ? own
        : [
            Math.min(box[0], own[0]),
            Math.min(box[1], own[1]),
            Math.max(box[2], own[2]),
            Math.max(box[3], own[3]),
          ];
  }
  return box;
}

interface BoxedSegment extends Segment {
  readonly top: number;
  readonly bottom: number;
}

/** The segments of a line by their boxes; null where a box is missing. */
function byBoxes({ view }: Line): BoxedSegment[] | null {
  const segments: BoxedSegment[] = [];
  for (const { index, 0: words } of view.folded.matchAll(STRETCH)) {
    const own = view.slice(index, index + words.length);
    const box = boxOf(own);
    if (box === null) return null;
    segments.push({ view: own, left: box[0], right: box[2], top: box[1], bottom: box[3] });
  }
  return segments.length === 0 ? null : segments;
}

/** Whether two stand beside each other: the heights that they share are most of the lower one. */
function isBeside(left: BoxedSegment, right: BoxedSegment): boolean {
  const shared = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  const height = Math.min(left.bottom - left.top, right.bottom - right.top);
  return right.left >= left.right && shared * 2 > height;
}

const isPrint = (line: Line | undefined): line is Line =>
  line !== undefined && line.kind !== 'blank' && line.kind !== 'furniture';

/** How what stands side by side is told, and from a line on the next of it; null for a line without print. */
export interface VisualLines {
  readonly form: 'columns' | 'boxes';
  readonly at: (index: number) => VisualLine | null;
}

/** By the boxes of the words where a line has them, else by the pitch of the print. */
export function visualLinesFrom(lines: readonly Line[], start: number): VisualLines {
  const line = lines[start];
  const isBoxed = line !== undefined && line.view.source.words.length > 0 && byBoxes(line) !== null;
  if (!isBoxed) {
    return {
      form: 'columns',
      at: (index) => {
        const own = lines[index];
        return isPrint(own) ? { segments: byPitch(own), from: index, to: index + 1 } : null;
      },
    };
  }
  return { form: 'boxes', at: (index) => boxedLine(lines, index) };
}

/** Engines may give each cell a line of its own: lines side by side are one. */
function boxedLine(lines: readonly Line[], from: number): VisualLine | null {
  const line = lines[from];
  const segments = isPrint(line) ? byBoxes(line) : null;
  if (segments === null) return null;
  let to = from + 1;
  for (let next = lines[to]; to < lines.length; next = lines[to]) {
    const last = segments.at(-1);
    const own = isPrint(next) ? byBoxes(next) : [];
    const [first] = own ?? [];
    if (own === null || (first !== undefined && (last === undefined || !isBeside(last, first))))
      break;
    segments.push(...own);
    to += 1;
  }
  return { segments, from, to };
}
