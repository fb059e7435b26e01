/** A name as it was read again and again. */
export interface Reading {
  readonly name: string;
  readonly count: number;
  readonly isPerson: boolean;
}

/** Two readings that may be of one name, and where they differ. */
export interface Pair {
  readonly wrong: Reading;
  readonly right: Reading;
  /** Characters of the wrong one that are none of the right one, and the other way round. */
  readonly wrongCharacters: string;
  readonly rightCharacters: string;
  /** Words of two characters around the difference in the wrong one. */
  readonly words: readonly string[];
}
