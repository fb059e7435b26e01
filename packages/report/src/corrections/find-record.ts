import type { Anchor } from './anchor.js';
import type { Candidate, FindCandidates } from './candidates.js';
import type { Correction } from './corrections.js';
import { isSameReading } from './is-same-reading.js';
import { digitsOf, foldWords, likeness } from './likeness.js';

/** Why a correction is of no record. */
export type OrphanReason = 'not-found' | 'changed' | 'ambiguous' | 'invalid';

/** Words of the record, and words around it, that have to be alike. */
const QUOTE_ALIKE = 0.7;
const CONTEXT_ALIKE = 0.5;
/** In a paper whose number was read otherwise, all has to be. */
const STRANGE_ALIKE = 0.8;
/** By so much the best of several has to be better than the next. */
const LEAD = 0.25;

interface Match {
  readonly candidate: Candidate;
  readonly score: number;
}

function toMatch(anchor: Anchor, candidate: Candidate): Match | null {
  const other = candidate.anchor;
  if (digitsOf(anchor.quote) !== digitsOf(other.quote)) return null;
  if (!isSameReading(anchor.read, other.read)) return null;
  const quote = likeness(anchor.quote, other.quote);
  const context =
    (likeness(anchor.prefix, other.prefix) + likeness(anchor.suffix, other.suffix)) / 2;
  const isKnown = anchor.notice === other.notice;
  const isAlike = isKnown
    ? quote >= QUOTE_ALIKE && context >= CONTEXT_ALIKE
    : quote >= STRANGE_ALIKE && context >= STRANGE_ALIKE;
  return isAlike ? { candidate, score: quote + 2 * context } : null;
}

/** Two records that nothing tells apart are one as far as a reviewer can see. */
const isTwin = (left: Candidate, right: Candidate): boolean =>
  left.span.start === right.span.start && left.span.end === right.span.end;

/** What was accepted is a reading of these words, and no other. */
function isUnchanged({ anchor: { quote, read } }: Correction, { anchor }: Candidate): boolean {
  return (
    foldWords(quote) === foldWords(anchor.quote) &&
    JSON.stringify(read) === JSON.stringify(anchor.read)
  );
}

/**
 * The record of an issue that a correction is of. It has the same kind and path, the same digits and
 * values, and words and surroundings that are alike, far more so than any other; else there is none.
 */
export function findRecord(
  correction: Correction,
  findCandidates: FindCandidates,
): Candidate | OrphanReason {
  const all = findCandidates(correction.anchor);
  const own = all.filter(({ anchor }) => anchor.notice === correction.anchor.notice);
  const [best, next] = (own.length > 0 ? own : all)
    .map((candidate) => toMatch(correction.anchor, candidate))
    .filter((match) => match !== null)
    .sort((left, right) => right.score - left.score);
  if (best === undefined) return 'not-found';
  if (next !== undefined && best.score - next.score < LEAD) {
    if (!isTwin(best.candidate, next.candidate)) return 'ambiguous';
  }
  if (correction.verdict === 'accepted' && !isUnchanged(correction, best.candidate)) {
    return 'changed';
  }
  return best.candidate;
}
