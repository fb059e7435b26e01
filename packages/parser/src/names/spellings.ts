import { lookAlikesOf } from '../patterns/look-alikes.js';
import { type Evidence, joinEvidence, toEvidence } from '../repairs/index.js';
import type { Correction } from './correction.js';
import { isKnownPlace } from './known-places.js';
import { countWords } from './word-counts.js';

/** So often must the right spelling stand in the text. */
const LEAST = 5;

/** A character inside a name that may have been taken for another, between its neighbours. */
interface Spelling {
  readonly at: number;
  readonly printed: string;
  readonly other: string;
}

function* spellingsOf(name: string): Generator<Spelling> {
  for (let at = 1; at + 1 < name.length; at += 1) {
    const [before, after] = [name.charAt(at - 1), name.charAt(at + 1)];
    for (const character of lookAlikesOf(name.charAt(at))) {
      const printed = name.slice(at - 1, at + 2);
      yield { at, printed, other: before + character + after };
    }
  }
}

/** A place that the country has is right however often it is misread; else the more frequent is. */
function isRight(other: string, instead: number, printed: string, seen: number): boolean {
  if (isKnownPlace(printed) || instead === 0) return false;
  return isKnownPlace(other) || (instead >= LEAST && instead > seen);
}

/**
 * Names with a character that the whole text reads otherwise between the same two neighbours: 金风区
 * where 金凤区 is more frequent. Two places of one issue do not differ in so little.
 */
export function correctSpellings(
  names: readonly string[],
  folded: string,
): ReadonlyMap<string, Correction> {
  const spellings = names.flatMap((name) => [...spellingsOf(name)]);
  const words = new Set(spellings.flatMap(({ printed, other }) => [printed, other]));
  const counts = countWords(folded, words);
  const corrections = new Map<string, Correction>();
  for (const name of names) {
    let healed = name;
    const reasons: Evidence[] = [];
    for (const { at, printed, other } of spellingsOf(name)) {
      const [seen, instead] = [counts.get(printed) ?? 0, counts.get(other) ?? 0];
      if (!isRight(other, instead, printed, seen)) continue;
      healed = healed.slice(0, at) + other.charAt(1) + healed.slice(at + 1);
      reasons.push(
        toEvidence('name-counts', { right: other, often: instead, wrong: printed, seldom: seen }),
      );
    }
    if (reasons.length > 0)
      corrections.set(name, { name: healed, evidence: joinEvidence(reasons) });
  }
  return corrections;
}
