import type { Force } from '@gongbao/schema';
import type { Passage } from '../marks/index.js';
import { FORCE_LEVELS, type ForceMark } from '../patterns/force.js';

/** The force that a word of a passage says. */
export const toForce = (passage: Passage, { from, to, level }: ForceMark): Force => ({
  ...passage.slice(from, to).toText(),
  level,
});

/** The last word of force that a passage prints between two local offsets. */
export function forceBefore(passage: Passage, from: number, to: number): Force | null {
  const [mark] = passage.forces.filter((one) => one.from >= from && one.to <= to).slice(-1);
  return mark === undefined ? null : toForce(passage, mark);
}

/** The strongest word of force in some passages, the first of equals. */
export function strongestForce(passages: readonly Passage[]): Force | null {
  for (const level of FORCE_LEVELS) {
    for (const passage of passages) {
      const mark = passage.forces.find((one) => one.level === level);
      if (mark !== undefined) return toForce(passage, mark);
    }
  }
  return null;
}
