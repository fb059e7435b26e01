import { addCounts, NO_COUNTS } from './counts.js';
import type { EntityScore, FieldScore, Score } from './score.js';

const NONE: EntityScore = { strict: NO_COUNTS, lenient: NO_COUNTS };

const addEntities = (first: EntityScore = NONE, second: EntityScore = NONE): EntityScore => ({
  strict: addCounts(first.strict, second.strict),
  lenient: addCounts(first.lenient, second.lenient),
});

const addFields = (
  first: FieldScore = { right: 0, total: 0 },
  second: FieldScore = { right: 0, total: 0 },
): FieldScore => ({ right: first.right + second.right, total: first.total + second.total });

/** Joins two records; a key that both have is added up. */
function merge<Value>(
  first: Readonly<Record<string, Value>>,
  second: Readonly<Record<string, Value>>,
  add: (a: Value | undefined, b: Value | undefined) => Value,
): Record<string, Value> {
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...keys].map((key) => [key, add(first[key], second[key])]));
}

/** Several scores as one: counts are added, so that every record weighs the same. */
export const sumScores = (scores: readonly Score[]): Score =>
  scores.reduce<Score>(
    (sum, { entities, fields, misses }) => ({
      entities: merge(sum.entities, entities, addEntities),
      fields: merge(sum.fields, fields, addFields),
      misses: [...sum.misses, ...misses],
    }),
    { entities: {}, fields: {}, misses: [] },
  );
