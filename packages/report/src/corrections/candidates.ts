import type { Issue, Span } from '@gongbao/schema';
import { REVIEWED_KINDS, type ReviewedKind } from '../records/item.js';
import { type Anchor, toAnchor } from './anchor.js';
import { toReviewedValues } from './reviewed-fields.js';

/** A record of the issue that a correction may be of. */
export interface Candidate {
  /** Place of its notice in the issue, and its own in its list. */
  readonly notice: number;
  readonly kind: ReviewedKind;
  readonly index: number;
  readonly span: Span;
  readonly anchor: Anchor;
}

/** Records that a correction can only be of, since kind and path are the same. */
export type FindCandidates = (anchor: Pick<Anchor, 'kind' | 'path'>) => readonly Candidate[];

const unitOf = ({ kind, path }: Pick<Anchor, 'kind' | 'path'>): string => `${kind} ${path ?? ''}`;

/** Lists all records of an issue that can be reviewed. */
export function toCandidates(issue: Issue, source: string): Candidate[] {
  return issue.notices.flatMap((notice, place) =>
    REVIEWED_KINDS.flatMap((kind) =>
      notice[kind].map((entity, index): Candidate => {
        const { span, path } = entity;
        const read = toReviewedValues(kind, entity);
        const anchor = toAnchor(source, span, { notice: notice.id, kind, path, read });
        return { notice: place, kind, index, span, anchor };
      }),
    ),
  );
}

/** Makes the records ready to be asked for by unit. */
export function indexCandidates(candidates: readonly Candidate[]): FindCandidates {
  const byUnit = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const unit = unitOf(candidate.anchor);
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [candidate]);
    else known.push(candidate);
  }
  return (anchor) => byUnit.get(unitOf(anchor)) ?? [];
}
