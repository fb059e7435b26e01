import type { Issue } from '@gongbao/schema';
import { toCandidates } from './candidates.js';
import { correctNotice, type Edit } from './correct-notice.js';
import { correctRecord } from './correct-record.js';
import type { Correction } from './corrections.js';
import {
  type AppliedCorrection,
  type OrphanedCorrection,
  type PlacedCorrections,
  placeCorrections,
} from './place-corrections.js';

/** An issue with what reviewers have said of it. */
export interface CorrectedIssue extends PlacedCorrections {
  readonly issue: Issue;
  /** How many records there are of which no reviewer has said what is right. */
  readonly unreviewed: number;
}

/** What a correction does to its record; `invalid` where its values make no record. */
function toEdit(issue: Issue, one: AppliedCorrection): Edit | 'invalid' | 'none' {
  const { notice, kind, index, correction } = one;
  const before = issue.notices[notice]?.[kind][index];
  if (correction.verdict === 'rejected') return { kind, index, record: null };
  if (correction.verdict !== 'corrected' || before === undefined) return 'none';
  const record = correctRecord(kind, before, correction.changes);
  return record === null ? 'invalid' : { kind, index, record };
}

/**
 * Puts right what reviewers have found wrong, in the same reading or in a later one, after a new
 * recognition too. What cannot be told surely is an orphan and changes nothing. `source` is the text
 * that the spans of `issue` count in.
 */
export function applyCorrections(
  issue: Issue,
  source: string,
  { corrections }: { readonly corrections: readonly Correction[] },
): CorrectedIssue {
  const candidates = toCandidates(issue, source);
  const placed = placeCorrections(candidates, corrections);
  const applied: AppliedCorrection[] = [];
  const orphans: OrphanedCorrection[] = [...placed.orphans];
  const edits = issue.notices.map((): Edit[] => []);
  for (const one of placed.applied) {
    const edit = toEdit(issue, one);
    if (edit === 'invalid') {
      orphans.push({ correction: one.correction, reason: 'invalid' });
      continue;
    }
    applied.push(one);
    if (edit !== 'none') edits[one.notice]?.push(edit);
  }
  const reviewed = applied.filter(({ correction }) => correction.verdict !== 'commented');
  const notices = issue.notices.map((notice, index) => correctNotice(notice, edits[index] ?? []));
  return {
    issue: { ...issue, notices },
    applied,
    orphans,
    unreviewed: candidates.length - reviewed.length,
  };
}
