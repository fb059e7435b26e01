import type { DateOfIssue, DateText } from '@gongbao/schema/types';
import { findDate } from '../patterns/date.js';
import type { View } from '../source/view.js';

const FROM_A_DAY = /自\s*[^自。]{4,24}?起(?:正式)?(?:施行|实施|执行|生效|试行)/;
const FROM_ISSUE = /自(?:印发|发布|公布|下发|颁布)之日起(?:正式)?(?:施行|实施|执行|生效|试行)/;
/** A draft is not in force, whatever it says of the paper to be. */
const DRAFT = /征求意见|草案|送审稿|讨论稿/;

/** 施行日期: 自2012年2月1日起施行, or 自印发之日起施行, which is the date of issue. */
export function readEffectiveDate(
  paragraphs: readonly View[],
  dateOfIssue: DateOfIssue | null,
  title: View | null,
): DateText | null {
  const isDraft = DRAFT.test(title?.folded ?? '');
  for (const view of paragraphs) {
    if (!view.folded.includes('自')) continue;
    const fromDay = FROM_A_DAY.exec(view.folded);
    const found = fromDay === null ? null : findDate(fromDay[0]);
    if (fromDay !== null && found !== null) {
      const from = fromDay.index + found.from;
      return { ...view.slice(from, fromDay.index + found.to).toText(), date: found.date };
    }
    const fromIssue = FROM_ISSUE.exec(view.folded);
    if (fromIssue !== null && dateOfIssue !== null && !isDraft) {
      const printed = view.slice(fromIssue.index, fromIssue.index + fromIssue[0].length);
      return { ...printed.toText(), date: dateOfIssue.date };
    }
  }
  return null;
}
