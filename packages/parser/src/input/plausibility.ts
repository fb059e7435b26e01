import characters from '../lexicon/frequent-characters.json' with { type: 'json' };

/** Punctuation of Chinese print, and full-width letters, digits and signs. */
const PUNCTUATION = /[·×—‘’“”…\u3000-\u3017\uff01-\uff5e]/;

/** ASCII is the same in most encodings and tells nothing; control characters tell of no text. */
const NEUTRAL = /[\t\n\f\r -~]/;

const FREQUENT = new Set(characters.simplified + characters.traditional);

/** A rare character tells for an encoding too, though little; kana or a private character does not. */
const RARE = 0.1;

/** So many characters tell as much as all of a long text. */
const ENOUGH = 20_000;

function weigh(character: string): number {
  if (FREQUENT.has(character) || PUNCTUATION.test(character)) return 1;
  return character >= '\u4e00' && character <= '\u9fa5' ? RARE : 0;
}

/**
 * How much a text looks like Chinese, from 0 to 1: the share of frequent characters of official text,
 * simplified and traditional, in all but ASCII. Above 0.5 for print, 0.1 or less for print taken for
 * another encoding; 1 where all is ASCII. A long text is judged by its beginning.
 */
export function plausibility(text: string): number {
  let [count, sum] = [0, 0];
  for (const character of text) {
    if (NEUTRAL.test(character)) continue;
    count += 1;
    sum += weigh(character);
    if (count === ENOUGH) break;
  }
  return count === 0 ? 1 : sum / count;
}
