import { characterSet } from '../patterns/character-set.js';
import type { Mark, MarkReader } from '../patterns/mark-reader.js';

/** Finds all things of one kind in a folded text, ascending; none lies over what is taken already. */
export type Finder<Kind extends Mark> = (
  folded: string,
  taken?: readonly Mark[],
) => readonly Kind[];

/** Makes the finder of a reader: one look at each character, and a reading only where one may begin. */
export function toFinder<Kind extends Mark>({ starts, readAt }: MarkReader<Kind>): Finder<Kind> {
  const begins = characterSet(starts);
  return (folded, taken = []) => {
    const found: Kind[] = [];
    let next = 0;
    for (let at = 0; at < folded.length; at += 1) {
      if (!begins(folded.charCodeAt(at))) continue;
      while ((taken[next]?.to ?? folded.length) <= at) next += 1;
      const [from, to] = [taken[next]?.from ?? folded.length, taken[next]?.to ?? folded.length];
      if (at >= from) {
        at = to - 1;
        continue;
      }
      const mark = readAt(folded, at);
      if (mark === null || mark.to > from) continue;
      found.push(mark);
      at = mark.to - 1;
    }
    return found;
  };
}
