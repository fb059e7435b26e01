/** Brackets are the only marks that words of the lexicon hold and patterns mean something else by. */
export const escaped = (word: string): string => word.replace(/[()]/g, '\\$&');

/** A pattern source for any of some words, the longest first, so that 人民政府 is not read as 政府. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((left, right) => right.length - left.length)
    .map(escaped)
    .join('|');
