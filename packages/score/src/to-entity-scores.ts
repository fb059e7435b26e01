import { type Comparison, nameOf, nameOfMatch } from './comparison.js';
import type { EntityName, EntityScore } from './score.js';

function toEntityScore(comparison: Comparison, name: EntityName): EntityScore {
  const { part, isComplete } = comparison;
  const matches = comparison.matches.filter((match) => nameOfMatch(part, match) === name);
  const loose = matches.filter(({ isStrict }) => !isStrict);
  const extra = comparison.extra.filter((entry) => nameOf(part, entry) === name).length;
  const missed = comparison.missed.filter((entry) => nameOf(part, entry) === name).length;
  return {
    // In the strict sense a pair that differs is one record too many and one that is missing.
    strict: {
      right: matches.length - loose.length,
      extra: extra + loose.filter(({ read }) => isComplete(read)).length,
      missed: missed + loose.length,
    },
    lenient: { right: matches.length, extra, missed },
  };
}

const isNothing = ({ lenient }: EntityScore): boolean =>
  lenient.right + lenient.extra + lenient.missed === 0;

/** The counts of one part: a row, and a second one for allocations where there are any. */
export function toEntityScores(
  comparison: Comparison,
): Readonly<Partial<Record<EntityName, EntityScore>>> {
  const { part } = comparison;
  const own = { [part]: toEntityScore(comparison, part) };
  if (part !== 'targets') return own;
  const allocations = toEntityScore(comparison, 'allocations');
  return isNothing(allocations) ? own : { ...own, allocations };
}
