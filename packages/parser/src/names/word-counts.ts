/** A flag for each UTF-16 unit: most of a text begins no wanted word, and passes with one look. */
function firstUnits(words: Iterable<string>): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const word of words) flags[word.charCodeAt(0)] = 1;
  return flags;
}

/** How often each of some words stands in a text, in one pass however many they are. */
export function countWords(text: string, words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (words.size === 0) return counts;
  const begins = firstUnits(words);
  const lengths = [...new Set([...words].map(({ length }) => length))];
  for (let at = 0; at < text.length; at += 1) {
    if (begins[text.charCodeAt(at)] === 0) continue;
    for (const length of lengths) {
      const word = text.slice(at, at + length);
      if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
