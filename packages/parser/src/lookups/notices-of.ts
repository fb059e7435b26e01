import type { Issue, Notice } from '@gongbao/schema/types';
import { kindOf, refuse } from '../refuse.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value is a notice that was read whole, not its head alone. */
const isNotice = (value: unknown): boolean =>
  isObject(value) && 'attachments' in value && 'responsibilities' in value;

/**
 * The notices of an issue, or the one notice that was given.
 *
 * @throws {TypeError} for anything else; heads of notices hold nothing to ask for.
 */
export function noticesOf(from: Notice | Issue): readonly Notice[] {
  const notices: unknown = isObject(from) && 'notices' in from ? from.notices : [from];
  if (Array.isArray(notices) && notices.every(isNotice)) return notices;
  refuse(
    `Expected what parseIssue gave, read whole, or one of its notices, not ${kindOf(from)}`,
    `应为 parseIssue 的完整结果或其中一件公文，得到的却是 ${kindOf(from)}`,
  );
}

/** @throws {TypeError} for anything but a notice. */
export function checkNotice(notice: unknown, caller: string): void {
  if (isNotice(notice)) return;
  const isIssue = isObject(notice) && 'notices' in notice;
  const given = isIssue ? 'an issue' : kindOf(notice);
  refuse(
    `${caller} takes one notice, such as issue.notices[0], not ${given}`,
    `${caller} 需要一件公文，如 issue.notices[0]，得到的却是${isIssue ? '整期' : ` ${given}`}`,
  );
}
