import type { Span } from '@gongbao/schema/types';
import type { ReviewedKind } from '../records/item.js';
import { type Candidate, indexCandidates } from './candidates.js';
import type { Correction } from './corrections.js';
import { findRecord, type OrphanReason } from './find-record.js';

/** A correction and the record that it is of, by its place in the issue that was given. */
export interface AppliedCorrection {
  readonly correction: Correction;
  /** Place of its notice in the issue, from 0. */
  readonly notice: number;
  /** List of the notice that it is in. */
  readonly kind: ReviewedKind;
  /** Place in that list, from 0. */
  readonly index: number;
  readonly span: Span;
}

/** A correction that is of no record, or not surely. */
export interface OrphanedCorrection {
  readonly correction: Correction;
  readonly reason: OrphanReason;
}

/** What became of each correction. */
export interface PlacedCorrections {
  readonly applied: readonly AppliedCorrection[];
  readonly orphans: readonly OrphanedCorrection[];
}

const placeOf = ({ notice, kind, index }: AppliedCorrection): string =>
  `${notice} ${kind} ${index}`;

/** Finds the record of each correction; two that land on one record are both in doubt. */
export function placeCorrections(
  candidates: readonly Candidate[],
  corrections: readonly Correction[],
): PlacedCorrections {
  const findCandidates = indexCandidates(candidates);
  const landed: AppliedCorrection[] = [];
  const orphans: OrphanedCorrection[] = [];
  for (const correction of corrections) {
    const found = findRecord(correction, findCandidates);
    if (typeof found === 'string') orphans.push({ correction, reason: found });
    else landed.push({ ...found, correction });
  }
  const counts = new Map<string, number>();
  for (const one of landed) counts.set(placeOf(one), (counts.get(placeOf(one)) ?? 0) + 1);
  const isAlone = (one: AppliedCorrection): boolean => counts.get(placeOf(one)) === 1;
  const doubled = landed.filter((one) => !isAlone(one));
  return {
    applied: landed.filter(isAlone),
    orphans: [
      ...orphans,
      ...doubled.map(({ correction }) => ({ correction, reason: 'ambiguous' as const })),
    ],
  };
}
