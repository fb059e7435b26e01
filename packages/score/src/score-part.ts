import type { Span } from '@gongbao/schema';
import type { Comparison } from './comparison.js';
import { ENTITY_RULES, type Part } from './entities.js';
import type { Entry } from './entry.js';
import { matchEntries } from './match-entries.js';
import type { Score } from './score.js';
import { toEntityScores } from './to-entity-scores.js';
import { toFieldScores } from './to-field-scores.js';
import { toMisses } from './to-misses.js';

const isWithin = ({ span }: Entry, stretches: readonly Span[]): boolean =>
  span !== null && stretches.some(({ start, end }) => start <= span.start && span.start < end);

/** Compares the records of one part; `stretches` are where the gold is complete, undefined everywhere. */
export function scorePart(
  part: Part,
  golds: readonly Entry[],
  reads: readonly Entry[],
  stretches: readonly Span[] | undefined,
): Score {
  const rule = ENTITY_RULES[part];
  const matches = matchEntries(golds, reads, rule);
  const paired = new Set(matches.flatMap(({ gold, read }) => [gold, read]));
  const isComplete = (read: Entry): boolean => stretches === undefined || isWithin(read, stretches);
  const comparison: Comparison = {
    part,
    rule,
    matches,
    missed: golds.filter((gold) => !paired.has(gold)),
    extra: reads.filter((read) => !paired.has(read) && isComplete(read)),
    isComplete,
  };
  return {
    entities: toEntityScores(comparison),
    fields: toFieldScores(comparison),
    misses: toMisses(comparison),
  };
}
