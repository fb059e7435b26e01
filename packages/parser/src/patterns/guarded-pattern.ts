import { characterSet } from './character-set.js';
import { indexOfAny } from './index-of-any.js';
import { firstCode, lastCode } from './outer-codes.js';

type Look = (text: string) => boolean;

/** Whether a text begins with one of some characters, blanks aside. */
export function beginsWith(characters: string): Look {
  const isOne = characterSet(characters);
  return (text) => isOne(firstCode(text));
}

/** Whether a text ends with one of some characters, blanks aside. */
export function endsWith(characters: string): Look {
  const isOne = characterSet(characters);
  return (text) => isOne(lastCode(text));
}

/** Whether one of some characters stands in a text. */
export function holds(characters: string): Look {
  const isOne = characterSet(characters);
  return (text) => indexOfAny(text, isOne) >= 0;
}

/**
 * A pattern behind a look that costs less: what it finds stands only in texts that pass the look. A test reads every
 * text of the fixture with both.
 */
export class GuardedPattern {
  constructor(
    private readonly pattern: RegExp,
    private readonly mayMatch: Look,
  ) {}

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** Whether the look hides nothing of a text that the pattern would find. */
  hidesNothing(text: string): boolean {
    return this.mayMatch(text) || !this.pattern.test(text);
  }
}
