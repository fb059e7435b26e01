import { findDate } from '../patterns/date.js';
import type { View } from '../source/view.js';
import { isBodies, signersOn } from './signature-line.js';

/** The day that a note under a title gives, and what it says was done on it. */
export interface OriginDay {
  readonly date: View;
  /** 国务院批准: another day on which the paper was issued is its date. */
  readonly isApproval: boolean;
  /** 林业部发布: who issued it. */
  readonly issuers: readonly View[];
}

const APPROVED = /^[^通]*批准/;
const ISSUED = /^\s*([^,。;()]{2,60}?)(?:联合)?(?:发布|颁布|公布)/;
/** 根据2011年1月8日《…的决定》修订: a later change of a paper that has been issued. */
const AMENDED = /根据\s*$/;

function* daysIn(view: View): Generator<OriginDay> {
  for (let from = 0; from < view.length; ) {
    const found = findDate(view.folded.slice(from));
    if (found === null) return;
    const start = from + found.from;
    const end = from + found.to;
    const next = findDate(view.folded.slice(end));
    const deed = view.folded.slice(end, next === null ? view.length : end + next.from);
    if (AMENDED.test(view.folded.slice(from, start))) return;
    const names = ISSUED.exec(deed)?.[1];
    const printed =
      names === undefined ? null : view.slice(end, end + deed.indexOf(names) + names.length);
    const isSigned = names !== undefined && isBodies(names.trim());
    yield {
      date: view.slice(start, end),
      isApproval: APPROVED.test(deed),
      issuers: isSigned && printed !== null ? signersOn(printed.trim()) : [],
    };
    from = end;
  }
}

/**
 * The day of issue that a note of origin tells: the first, but one on which the paper was only approved yields to
 * the next: （1990年3月5日国务院批准　1990年4月12日林业部发布）. Null where the note gives no day.
 */
export function originDay(note: View): OriginDay | null {
  let approval: OriginDay | null = null;
  for (const day of daysIn(note)) {
    if (!day.isApproval) return day;
    approval ??= day;
  }
  return approval;
}
