import type { Comparison } from './comparison.js';
import { same } from './likeness.js';
import type { FieldScore } from './score.js';

/** Field by field, how many of the pairs agree, of those whose gold gives the field. */
export function toFieldScores({ part, rule, matches }: Comparison): Record<string, FieldScore> {
  const likenesses = [
    ...Object.entries(rule.strict),
    ...rule.further.map((field) => [field, same] as const),
  ];
  const rows = likenesses.flatMap(([field, like]): [string, FieldScore][] => {
    const compared = matches.filter(({ gold }) => gold.keys[field] !== undefined);
    const right = compared.filter(({ gold, read }) => like(gold, read, field)).length;
    return compared.length === 0 ? [] : [[`${part}.${field}`, { right, total: compared.length }]];
  });
  return Object.fromEntries(rows);
}
