import type { Correction } from './correction.js';
import { areDifferent, evidenceFor } from './evidence.js';
import { pairsOf } from './neighbours.js';
import type { Reading } from './reading.js';
import { countWords } from './word-counts.js';

/** The readings that are others misread; of several that they may be, the most frequent counts. */
export function correctReadings(
  readings: readonly Reading[],
  folded: string,
  isMisread: boolean,
): ReadonlyMap<string, Correction> {
  const pairs = pairsOf(readings).filter((pair) => !areDifferent(pair));
  const words = countWords(folded, new Set(pairs.flatMap((pair) => pair.words)));
  const counts = new Map(readings.map(({ name, count }) => [name, count]));
  const isWord = (word: string, wrong: string): boolean =>
    (words.get(word) ?? 0) > (counts.get(wrong) ?? 0);
  const corrections = new Map<string, Correction>();
  for (const pair of pairs) {
    const evidence = evidenceFor(pair, { isWord, isMisread });
    if (evidence === null) continue;
    const known = corrections.get(pair.wrong.name)?.name ?? '';
    if ((counts.get(known) ?? 0) >= pair.right.count) continue;
    corrections.set(pair.wrong.name, { name: pair.right.name, evidence });
  }
  return corrections;
}
