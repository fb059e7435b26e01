import type { Span } from '@gongbao/schema/types';
import type { Line } from '../lines/index.js';
import type { Source } from '../source/source.js';
import { View } from '../source/view.js';
import type { Block } from './block.js';

const SENTENCE_MARK = /[。,;]/;

/** As far as any rule looks back over a break. */
const LONGEST_TAIL = 400;

/**
 * A block while lines may still go on with it. It shows its end only and is pieced together when it
 * is whole, so that a join costs what the line costs.
 */
export class OpenBlock {
  readonly kind: Exclude<Line['kind'], 'blank'>;
  readonly source: Source;
  /** The end of what it says so far. */
  text: string;
  folded: string;
  last: Line;
  readonly #pieces: Span[];
  /** How many pieces hold no mark that parts or ends a sentence. */
  #markless = 0;

  constructor(
    readonly first: Line,
    /** Index of its last line among all lines. */
    public lastIndex: number,
    /** Whether units numbered in its style around here end their first line with a mark. */
    readonly siblingsClose: boolean,
  ) {
    const { view, kind } = first;
    this.kind = kind as OpenBlock['kind'];
    this.source = view.source;
    this.text = view.text.slice(-LONGEST_TAIL);
    this.folded = view.folded.slice(-LONGEST_TAIL);
    this.last = first;
    this.#pieces = [...view.pieces];
  }

  /** Source offset behind its last character. */
  get end(): number {
    return this.#pieces.at(-1)?.end ?? this.first.view.end;
  }

  /** Whether a sentence has been parted or ended in it. */
  hasSentenceMark(): boolean {
    for (; this.#markless < this.#pieces.length; this.#markless += 1) {
      const piece = this.#pieces[this.#markless];
      const folded = this.source.folded.slice(piece?.start, piece?.end);
      if (SENTENCE_MARK.test(folded)) return true;
    }
    return false;
  }

  /** Takes what a line goes on with. */
  append(rest: View, line: Line, index: number): void {
    for (const piece of rest.pieces) this.#pieces.push(piece);
    this.text = (this.text + rest.text.slice(-LONGEST_TAIL)).slice(-LONGEST_TAIL);
    this.folded = (this.folded + rest.folded.slice(-LONGEST_TAIL)).slice(-LONGEST_TAIL);
    this.last = line;
    this.lastIndex = index;
  }

  toBlock(): Block {
    const { first, kind, last } = this;
    const view = last === first ? first.view : new View(this.source, this.#pieces);
    const span = { start: first.span.start, end: last.span.end };
    return { kind, ordinal: first.ordinal, view, span };
  }
}
