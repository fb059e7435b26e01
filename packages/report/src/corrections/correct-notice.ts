import type { Deadline, Entities, Notice } from '@gongbao/schema';
import { REVIEWED_KINDS, type ReviewedKind } from '../records/item.js';

/** What a record becomes; null where it should not be. */
export interface Edit {
  readonly kind: ReviewedKind;
  readonly index: number;
  readonly record: Entities[ReviewedKind] | null;
}

/** A target carries the deadline that governs it, which is to say the same as the record of its own. */
function carryOver(targets: Notice['targets'], before: Deadline, after: Deadline | null) {
  const { start, end } = before.span;
  return targets.map((target) => {
    const span = target.deadline?.span;
    return span?.start === start && span.end === end ? { ...target, deadline: after } : target;
  });
}

function editKind(notice: Notice, kind: ReviewedKind, edits: readonly Edit[]): Notice {
  const records = new Map(
    edits.filter((edit) => edit.kind === kind).map(({ index, record }) => [index, record]),
  );
  if (records.size === 0) return notice;
  const edited = notice[kind].flatMap((record, index) => {
    const right = records.get(index);
    return right === undefined ? [record] : right === null ? [] : [right];
  });
  return { ...notice, [kind]: edited };
}

/** A notice with its records put right and without those that should not be. */
export function correctNotice(notice: Notice, edits: readonly Edit[]): Notice {
  let corrected = notice;
  for (const kind of REVIEWED_KINDS) corrected = editKind(corrected, kind, edits);
  for (const { kind, index, record } of edits) {
    const before = kind === 'deadlines' ? notice.deadlines[index] : undefined;
    if (before === undefined) continue;
    const targets = carryOver(corrected.targets, before, record as Deadline | null);
    corrected = { ...corrected, targets };
  }
  return corrected;
}
