/**
 * Cuts Chinese text into words. The caller passes one in; without it nothing is read by words, and
 * everything else is read the same. Synchronous, and the same answer to the same question.
 */
export interface Segmenter {
  /** Name and version, `nodejieba@3.5.8`; goes to `source.segmenter`. */
  readonly id: string;
  /** The words of one line in order; joined they give the line again, so offsets are sums of lengths. */
  cut(line: string): readonly string[];
  /** Whether it is a word of the dictionary; where left out, a word is what `cut` leaves in one piece. */
  knows?(word: string): boolean;
  /** Whether it is a noun, but not the name of a person; where left out, every word may be one. */
  isNoun?(word: string): boolean;
  /** How rare the word is in other texts, 0 for one that says nothing; where left out, all are alike. */
  inverseFrequency?(word: string): number;
}
