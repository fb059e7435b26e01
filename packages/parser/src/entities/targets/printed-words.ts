import type { View } from '../../source/view.js';
import { MASK } from '../mask.js';

/** How far before a clause the words may stand that it leaves out. */
const FURTHEST_BEFORE = 160;

/** Gives words back as a text prints them; each is looked for once. */
export class PrintedWords {
  readonly #known = new Map<string, string>();

  constructor(
    readonly view: View,
    /** The folded text without its times. */
    readonly timeless: string,
  ) {}

  /** Words read at or shortly before a place; composed names stay as composed. */
  of(words: string | null, near: number, end: number): string | null {
    if (words === null) return null;
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const from = Math.max(0, near - FURTHEST_BEFORE);
    const at = this.timeless.slice(from, end).indexOf(words);
    const start = from + at;
    const printed =
      at < 0 ? words.replaceAll(MASK, '') : this.view.text.slice(start, start + words.length);
    this.#known.set(words, printed);
    return printed;
  }
}
