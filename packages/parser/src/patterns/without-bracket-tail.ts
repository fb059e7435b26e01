const OPENING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** A folded title without the bracket that it ends with, or null where it ends with none. */
function withoutLastBracket(title: string): string | null {
  const closing = title.slice(-1);
  const opening = OPENING.get(closing);
  const from = opening === undefined ? -1 : title.lastIndexOf(opening);
  if (from < 0 || title.slice(from, -1).includes(closing)) return null;
  return title.slice(0, from).trimEnd();
}

/** A folded title without the brackets that it ends with: …办法(试行) → …办法. */
export function withoutBracketTail(foldedTitle: string): string {
  let title = foldedTitle;
  for (let rest = withoutLastBracket(title); rest !== null; rest = withoutLastBracket(title)) {
    title = rest;
  }
  return title;
}
