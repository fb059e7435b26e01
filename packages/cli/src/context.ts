import type { Io } from './io.js';
import type { Language } from './language/locale.js';
import type { Say } from './language/say.js';

/** What every command gets: where to read and write, and in which words. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
  /** What the user types to run the program: `gongbao`, `npx gongbao`. */
  readonly command: string;
}
