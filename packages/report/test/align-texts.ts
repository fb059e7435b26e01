const LENGTH = 8;

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Words only, each with its offset in the text. */
function toWords(text: string): { readonly words: string; readonly offsets: readonly number[] } {
  const offsets = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
  return { words: [...text].filter(isWord).join(''), offsets };
}

/** Where each stretch of eight characters stands that stands once only. */
function uniqueGrams(words: string): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + LENGTH <= words.length; at += 1) {
    const gram = words.slice(at, at + LENGTH);
    places.set(gram, places.has(gram) ? -1 : at);
  }
  return places;
}

/**
 * Tells where an offset of one text lies in another reading of the same print, by stretches that both
 * have once; null where none is near.
 */
export function alignTexts(from: string, to: string): (offset: number) => number | null {
  const [left, right] = [toWords(from), toWords(to)];
  const others = uniqueGrams(right.words);
  const pairs: (readonly [number, number])[] = [];
  for (const [gram, at] of uniqueGrams(left.words)) {
    const other = others.get(gram) ?? -1;
    if (at >= 0 && other >= 0) pairs.push([left.offsets[at] ?? 0, right.offsets[other] ?? 0]);
  }
  const NEAR = 200;
  return (offset) => {
    let best: readonly [number, number] | null = null;
    for (const pair of pairs) {
      if (best === null || Math.abs(pair[0] - offset) < Math.abs(best[0] - offset)) best = pair;
    }
    if (best === null || Math.abs(best[0] - offset) > NEAR) return null;
    return best[1] + offset - best[0];
  };
}
