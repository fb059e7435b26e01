import type { EntityRule } from './entities.js';
import type { Entry } from './entry.js';
import { type Likeness, overlaps, same } from './likeness.js';

/** A gold record and what was read for it. */
export interface Match {
  readonly gold: Entry;
  readonly read: Entry;
  /** Right in every field that counts, else only in the lenient sense. */
  readonly isStrict: boolean;
}

type Candidate = Match & { readonly closeness: number };

const agree = (likenesses: Readonly<Record<string, Likeness>>, gold: Entry, read: Entry): boolean =>
  Object.entries(likenesses).every(([field, like]) => like(gold, read, field));

/** How many fields agree: which of two records of one number is meant. */
function closenessOf(gold: Entry, read: Entry): number {
  const fields = Object.keys(gold.keys);
  const equal = fields.filter((field) => same(gold, read, field)).length;
  return 2 * equal + fields.filter((field) => overlaps(gold, read, field)).length;
}

function toCandidate(gold: Entry, read: Entry, rule: EntityRule): Candidate[] {
  if (gold.notice !== null && gold.notice !== read.notice) return [];
  const isStrict = agree(rule.strict, gold, read);
  if (!isStrict && !agree(rule.lenient, gold, read)) return [];
  return [{ gold, read, isStrict, closeness: closenessOf(gold, read) }];
}

/** Pairs gold and reading one to one, the strict pairs first and then the closest. */
export function matchEntries(
  golds: readonly Entry[],
  reads: readonly Entry[],
  rule: EntityRule,
): Match[] {
  const candidates = golds
    .flatMap((gold) => reads.flatMap((read) => toCandidate(gold, read, rule)))
    .sort((a, b) => Number(b.isStrict) - Number(a.isStrict) || b.closeness - a.closeness);
  const taken = new Set<Entry>();
  return candidates.filter(({ gold, read }) => {
    if (taken.has(gold) || taken.has(read)) return false;
    taken.add(gold).add(read);
    return true;
  });
}
