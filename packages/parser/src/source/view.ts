import type { Span, Text } from '@gongbao/schema/types';
import { isBlankCode } from '../patterns/characters.js';
import { countWhile } from './count-while.js';
import type { Source } from './source.js';

const BLANK = /^\s*$/;

function startsOf(pieces: readonly Span[]): number[] {
  let local = 0;
  return pieces.map(({ start, end }) => {
    local += end - start;
    return local - (end - start);
  });
}

function join(text: string, pieces: readonly Span[]): string {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return text.slice(first.start, first.end);
  return pieces.map(({ start, end }) => text.slice(start, end)).join('');
}

/**
 * Pieces of the source read as one string that still knows where each character stands.
 * It is the only maker of spans: offsets given to its methods are local (0 to `length`), those that
 * come out are source offsets.
 */
export class View {
  readonly length: number;
  #text: string | undefined;
  #folded: string | undefined;
  /** Local offsets at which the pieces begin, once they are asked for. */
  private knownStarts: readonly number[] | undefined;

  constructor(
    readonly source: Source,
    /** Ascending, not empty, not overlapping. */
    readonly pieces: readonly Span[],
  ) {
    let length = 0;
    for (const { start, end } of pieces) length += end - start;
    this.length = length;
  }

  /** As printed; cut out of the source when it is first asked for. */
  get text(): string {
    this.#text ??= join(this.source.text, this.pieces);
    return this.#text;
  }

  /** The same in folded characters. */
  get folded(): string {
    this.#folded ??= join(this.source.folded, this.pieces);
    return this.#folded;
  }

  get start(): number {
    return this.pieces[0]?.start ?? 0;
  }

  get end(): number {
    return this.pieces[this.pieces.length - 1]?.end ?? this.start;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  /** The part from one local offset to another. */
  slice(from: number, to: number = this.length): View {
    if (from <= 0 && to >= this.length) return this;
    const [only] = this.pieces;
    if (this.pieces.length === 1 && only !== undefined) {
      const start = only.start + Math.min(Math.max(from, 0), this.length);
      const end = Math.max(start, only.start + Math.min(to, this.length));
      return new View(this.source, [{ start, end }]);
    }
    const pieces: Span[] = [];
    this.collect(from, to, pieces);
    if (pieces.length === 0) {
      const at = this.offset(Math.min(from, this.length));
      pieces.push({ start: at, end: at });
    }
    return new View(this.source, pieces);
  }

  /** Without white space at either end. */
  trim(): View {
    const { text } = this.source;
    let [from, to] = [0, this.length];
    while (from < to && isBlankCode(text.charCodeAt(this.offset(from)))) from += 1;
    while (to > from && isBlankCode(text.charCodeAt(this.offset(to - 1)))) to -= 1;
    return this.slice(from, to);
  }

  /** The source offset of a local one; `length` gives the end of the last piece. */
  offset(local: number): number {
    const at = this.pieceAt(local);
    const start = this.pieces[at]?.start ?? 0;
    return Math.min(start + local - this.startOf(at), this.end);
  }

  /** The local offset of a source offset, or of the next that the view holds. */
  localOffset(offset: number): number {
    const after = countWhile(this.pieces.length, (at) => (this.pieces[at]?.end ?? 0) <= offset);
    const piece = this.pieces[after];
    return piece === undefined
      ? this.length
      : this.startOf(after) + Math.max(0, offset - piece.start);
  }

  /** Without the given local stretches, ascending as `[from, to)` pairs. */
  without(cuts: readonly (readonly [number, number])[]): View {
    if (cuts.length === 0) return this;
    const pieces: Span[] = [];
    let from = 0;
    for (const [start, end] of cuts) {
      this.collect(from, start, pieces);
      from = end;
    }
    this.collect(from, this.length, pieces);
    return pieces.length === 0 ? this.slice(0, 0) : new View(this.source, pieces);
  }

  /** This view with others, that stand after it in the source, read on behind it. */
  concat(others: readonly View[]): View {
    return new View(
      this.source,
      [this, ...others].flatMap(({ pieces }) => pieces),
    );
  }

  /** The printed text with its place; `pieces` only where more than white space stands between. */
  toText(): Text {
    const view = this.trim();
    if (view.pieces.length === 1) return { text: view.text, span: view.span };
    const pieces: Span[] = [];
    for (const piece of view.pieces) {
      const last = pieces[pieces.length - 1];
      if (last !== undefined && BLANK.test(this.source.text.slice(last.end, piece.start))) {
        pieces[pieces.length - 1] = { start: last.start, end: piece.end };
      } else {
        pieces.push({ ...piece });
      }
    }
    return pieces.length > 1
      ? { text: view.text, span: view.span, pieces }
      : { text: view.text, span: view.span };
  }

  /** The local offset at which a piece begins. */
  private startOf(piece: number): number {
    if (piece === 0) return 0;
    this.knownStarts ??= startsOf(this.pieces);
    return this.knownStarts[piece] ?? this.length;
  }

  /** The piece that holds a local offset; the last one for those behind it. */
  private pieceAt(local: number): number {
    const last = this.pieces.length - 1;
    return last <= 0 ? 0 : countWhile(last, (at) => this.startOf(at + 1) <= local);
  }

  /** Puts what stands from one local offset to another behind the given pieces. */
  private collect(from: number, to: number, pieces: Span[]): void {
    for (let at = this.pieceAt(from); at < this.pieces.length; at += 1) {
      const local = this.startOf(at);
      const piece = this.pieces[at];
      if (piece === undefined || local >= to) return;
      const start = piece.start + Math.max(from - local, 0);
      const end = Math.min(piece.start + to - local, piece.end);
      if (start < end) pieces.push({ start, end });
    }
  }
}
