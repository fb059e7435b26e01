import { distance } from 'fastest-levenshtein';

/** What recognition leaves alike: letters and digits without width, blanks and punctuation. */
export const foldWords = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}\p{N}.%]/gu, '');

/** Longer texts are told apart by their beginnings and ends. */
const LONGEST = 400;

const cut = (text: string): string =>
  text.length <= LONGEST ? text : text.slice(0, LONGEST / 2) + text.slice(-LONGEST / 2);

/** 1 for the same words, 0 for nothing in common. */
export function likeness(left: string, right: string): number {
  const [one, other] = [cut(foldWords(left)), cut(foldWords(right))];
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}

/** The digits of a text, which no correction may carry over to others. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');
