import type { Span } from '@gongbao/schema';
import stringWidth from 'string-width';
import { plain } from '../../language/plain.js';
import { keepEnd } from '../../output/table/keep-end.js';
import { keepStart } from '../../output/table/keep-start.js';

/** A line of the source, cut to fit, and what marks a place in it when set below. */
export interface Frame {
  readonly line: string;
  readonly mark: string;
}

/** So much of the line stands before the place where it has to be cut, in columns. */
const CONTEXT = 24;
/** For the indent, and a mark of at least one column. */
const MARGIN = 6;

/** Where the line ends in which an offset stands. */
function lineEnd(text: string, offset: number): number {
  const ends = ['\n', '\r'].map((end) => text.indexOf(end, offset)).filter((end) => end !== -1);
  return Math.min(text.length, ...ends);
}

/**
 * The line in which a span begins. Marks stand right under the characters, of which most fill two
 * columns of a terminal: 各镇、街道 takes ten. `column` is that of the start, from 1.
 */
export function toFrame(
  text: string,
  { start, end }: Span,
  column: number,
  columns: number,
): Frame {
  const stop = lineEnd(text, start);
  const width = Math.max(columns - MARGIN, CONTEXT + MARGIN);
  const before = keepEnd(plain(text.slice(start - column + 1, start)), CONTEXT);
  const place = keepStart(
    plain(text.slice(start, Math.min(end, stop))),
    width - stringWidth(before),
  );
  const rest = plain(text.slice(end, Math.max(stop, end)));
  return {
    line: before + place + keepStart(rest, width - stringWidth(before + place)),
    mark: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(stringWidth(place), 1)),
  };
}
