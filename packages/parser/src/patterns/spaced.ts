import { escaped } from './any-of.js';

/** A pattern source for words that OCR may have spaced: 主编 → `主\s*编`; the longest word first. */
export function spacedAlternatives(words: readonly string[]): string {
  return [...words]
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
    .map((word) => [...word].map(escaped).join('\\s*'))
    .join('|');
}
