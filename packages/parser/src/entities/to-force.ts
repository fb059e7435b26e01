import type { Force } from '@gongbao/schema/types';
import type { Passage } from '../marks/index.js';
import { FORCE_LEVELS, type ForceMark } from '../patterns/force.js';
import { countWhile } from '../source/count-while.js';

/** The force that a word of a passage says. */
const toForce = (passage: Passage, { from, to, level }: ForceMark): Force => ({
  ...passage.slice(from, to).toText(),
  level,
});

/** The last word of force that a passage prints between two local offsets. */
export function forceBefore(passage: Passage, from: number, to: number): Force | null {
  const { forces } = passage;
  const before = countWhile(forces.length, (at) => (forces[at]?.to ?? to + 1) <= to);
  const mark = forces[before - 1];
  return mark === undefined || mark.from < from ? null : toForce(passage, mark);
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
