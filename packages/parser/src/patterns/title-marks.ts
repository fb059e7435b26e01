import type { Mark, MarkReader } from './mark-reader.js';

/** No title is longer: the mark before it was never closed. */
const LONGEST = 200;

/** An outermost 《…》, marks included; titles inside it belong to it. */
export const titleReader: MarkReader<Mark> = {
  starts: '《',
  readAt: (folded, at) => {
    const end = Math.min(folded.length, at + LONGEST);
    let depth = 0;
    for (let to = at; to < end; to += 1) {
      const character = folded.charAt(to);
      if (character === '《') depth += 1;
      else if (character === '》') depth -= 1;
      if (depth === 0) return { from: at, to: to + 1 };
    }
    return null;
  },
};
