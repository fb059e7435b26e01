import type { View } from '../source/view.js';

const SHORTEST = 3;
const LONGEST = 40;
const MOST_SLIPS = 2;

/**
 * Parts a name in which OCR lost the separators, where every part stands alone elsewhere in the
 * document more often than the whole does (教育局文体局 → 教育局, 文体局).
 */
export function splitAttested(view: View, attested: ReadonlyMap<string, number>): View[] {
  const { folded: text } = view;
  if (text.length < SHORTEST * 2 || text.length > LONGEST) return [view];
  const seenWhole = attested.get(text) ?? 0;
  // A name printed again and again is no slip.
  if (seenWhole > MOST_SLIPS) return [view];
  const isPart = (part: string): boolean => (attested.get(part) ?? 0) > seenWhole;
  const parts: View[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.length;
    while (to >= from + SHORTEST && !isPart(text.slice(from, to))) to -= 1;
    if (to < from + SHORTEST) return [view];
    parts.push(view.slice(from, to));
    from = to;
  }
  return parts;
}
