import type { View } from '../source/view.js';

/** A folded name that was put together from parts of a list, in the characters that the list prints. */
export function asPrinted(folded: string, list: View): string {
  if (list.text === list.folded) return folded;
  return Array.from(folded, (character) => {
    const at = list.folded.indexOf(character);
    return at < 0 ? character : list.text.charAt(at);
  }).join('');
}
