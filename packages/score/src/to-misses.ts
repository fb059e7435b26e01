import { type Comparison, nameOf, nameOfMatch } from './comparison.js';
import type { Entry } from './entry.js';
import type { Match } from './match-entries.js';
import type { Miss } from './score.js';

function toDifference({ part, rule }: Comparison, match: Match): Miss {
  const { gold, read } = match;
  return {
    entity: nameOfMatch(part, match),
    kind: 'different',
    notice: read.notice,
    expected: gold.row,
    actual: read.row,
    fields: Object.keys(rule.strict).filter((field) => !rule.strict[field]?.(gold, read, field)),
    span: read.span,
  };
}

/** Every disagreement of one part. */
export function toMisses(comparison: Comparison): Miss[] {
  const { part, matches, missed, extra } = comparison;
  const toMissed = (gold: Entry): Miss => ({
    entity: nameOf(part, gold),
    kind: 'missed',
    notice: gold.notice,
    expected: gold.row,
    actual: null,
    fields: [],
    span: null,
  });
  const toExtra = (read: Entry): Miss => ({
    entity: nameOf(part, read),
    kind: 'extra',
    notice: read.notice,
    expected: null,
    actual: read.row,
    fields: [],
    span: read.span,
  });
  return [
    ...matches.filter(({ isStrict }) => !isStrict).map((match) => toDifference(comparison, match)),
    ...missed.map(toMissed),
    ...extra.map(toExtra),
  ];
}
