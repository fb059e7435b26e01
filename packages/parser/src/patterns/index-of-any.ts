/** Where the first of some characters stands in a text; -1 where none does. */
export function indexOfAny(text: string, isOne: (code: number) => boolean): number {
  for (let at = 0; at < text.length; at += 1) {
    if (isOne(text.charCodeAt(at))) return at;
  }
  return -1;
}
