import type { Io } from './io.js';
import type { Language } from './locale.js';
import type { Say } from './say.js';

/** What every command gets: where to read and write, and in which words. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
}
