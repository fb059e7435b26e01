import type { Mark, MarkReader } from '../patterns/mark-reader.js';

/** Finds all things of one kind in a folded text, ascending; none lies over what is taken already. */
export type Finder<Kind extends Mark> = (
  folded: string,
  taken?: readonly Mark[],
) => readonly Kind[];

const UNITS = 0x10000;

/** Makes the finder of a reader: one look at each character, and a reading only where one may begin. */
export function toFinder<Kind extends Mark>({ starts, readAt }: MarkReader<Kind>): Finder<Kind> {
  const begins = new Uint8Array(UNITS);
  for (const character of starts) begins[character.charCodeAt(0)] = 1;
  return (folded, taken = []) => {
    const found: Kind[] = [];
    let next = 0;
    for (let at = 0; at < folded.length; at += 1) {
      if (begins[folded.charCodeAt(at)] === 0) continue;
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
