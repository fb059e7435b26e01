import { characterSet } from './character-set.js';

type Words = Map<number, string[]>;

function groupBy(words: readonly string[], codeOf: (word: string) => number): Words {
  const groups: Words = new Map();
  for (const word of words) {
    const group = groups.get(codeOf(word));
    if (group === undefined) groups.set(codeOf(word), [word]);
    else group.push(word);
  }
  return groups;
}

/**
 * Words that are looked for by their first or last character: a text that holds none is told by one look at each of
 * its characters, and no pattern is compiled or run.
 */
export class WordSet {
  readonly #byFirst: Words;
  readonly #byLast: Words;
  readonly #begins: (code: number) => boolean;

  constructor(words: readonly string[]) {
    this.#byFirst = groupBy(words, (word) => word.charCodeAt(0));
    this.#byLast = groupBy(words, (word) => word.charCodeAt(word.length - 1));
    this.#begins = characterSet(words.map((word) => word.charAt(0)).join(''));
  }

  /** Whether one of the words stands at a place of a text. */
  isAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (!this.#begins(code)) return false;
    return this.#byFirst.get(code)?.some((word) => text.startsWith(word, at)) === true;
  }

  /** Whether a text ends with one of the words. */
  isEndOf(text: string): boolean {
    const words = this.#byLast.get(text.charCodeAt(text.length - 1));
    return words?.some((word) => text.endsWith(word)) === true;
  }

  /** Whether one of the words stands anywhere in a text. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (this.isAt(text, at)) return true;
    return false;
  }
}
