import type { Diagnostic, Issue } from '@gongbao/schema/types';
import { checkAttachments } from './attachments.js';
import type { Check } from './check.js';
import { checkCitations } from './citations.js';
import { checkContents } from './contents.js';
import { checkDateOrder } from './date-order.js';
import { checkDeadlines } from './deadlines.js';
import { checkDocumentNumber } from './document-number.js';
import { checkLevels } from './levels.js';
import { checkMarks } from './marks.js';
import { checkNotices } from './notices.js';
import { checkNumbering } from './numbering.js';
import { checkOutsideNotices } from './outside-notices.js';
import { checkResponsibilities } from './responsibilities.js';
import { checkSentences } from './sentences.js';
import { checkTables } from './tables.js';
import { checkUnread } from './unread.js';

export { findTextFaults } from './find-text-faults.js';

/** Every look for a text that disagrees with itself. */
const CHECKS: readonly Check[] = [
  checkNotices,
  checkOutsideNotices,
  checkUnread,
  checkContents,
  checkDocumentNumber,
  checkDateOrder,
  checkNumbering,
  checkLevels,
  checkResponsibilities,
  checkDeadlines,
  checkAttachments,
  checkMarks,
  checkSentences,
  checkCitations,
  checkTables,
];

/** Looks through a whole issue; all findings, the given ones too, stand in the order of the text. */
export function checkIssue(issue: Issue, others: readonly Diagnostic[]): Diagnostic[] {
  return [...CHECKS.flatMap((check) => check(issue)), ...others].sort(
    (left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0),
  );
}
