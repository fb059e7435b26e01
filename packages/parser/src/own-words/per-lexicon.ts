import type { Lexicon, LexiconLabel, UnitFamily } from '@gongbao/schema/types';
import { fold } from '../source/fold.js';

/** What a caller adds to the words of lexicon/, folded and ready to be asked. */
export interface OwnWords {
  /** Names of bodies, other names of theirs too. */
  readonly bodies: ReadonlySet<string>;
  /** The name that is given for a printed one. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly units: readonly (readonly [unit: string, family: UnitFamily])[];
  readonly labels: ReadonlyMap<string, LexiconLabel>;
}

const bare = (word: string): string => fold(word).replace(/\s+/g, '');

function toOwnWords({ organizations = [], aliases = [], units = [], labels = [] }: Lexicon) {
  const names = [...organizations, ...aliases.flatMap(({ printed, name }) => [printed, name])];
  return {
    bodies: new Set(names.map(bare)),
    aliases: new Map(aliases.map(({ printed, name }) => [bare(printed), name])),
    units: units.map(({ unit, family }) => [bare(unit), family] as const),
    labels: new Map(labels.map((label) => [bare(label.label), label])),
  } satisfies OwnWords;
}

const NONE: OwnWords = toOwnWords({});

/**
 * The words of the reading that runs. Reading is synchronous, so that whatever asks in between belongs to
 * it; it is put back when the reading ends, by a throw or from inside another reading too.
 */
let current = NONE;

/** The last words that were made ready: an archive is read with one lexicon, issue after issue. */
let latest = { json: '', words: NONE };

/** Reads with the words of a caller beside our own; without any it is a plain call. */
export function withLexicon<Result>(lexicon: Lexicon | undefined, read: () => Result): Result {
  const outer = current;
  if (lexicon === undefined) current = NONE;
  else {
    const json = JSON.stringify(lexicon);
    if (latest.json !== json) latest = { json, words: toOwnWords(lexicon) };
    current = latest.words;
  }
  try {
    return read();
  } finally {
    current = outer;
  }
}

/**
 * What a pattern or table makes of the words of a caller: made once where there are none, and once for
 * each lexicon. The one place where a kind of word is known asks it when it reads.
 */
export function perLexicon<Value>(make: (own: OwnWords) => Value): () => Value {
  const standard = make(NONE);
  let last = { words: NONE, value: standard };
  return () => {
    if (current === NONE) return standard;
    if (last.words !== current) last = { words: current, value: make(current) };
    return last.value;
  };
}
