import type { Diagnostic, Issue } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { toComparable } from '../notices/index.js';
import { fold } from '../source/fold.js';

const comparable = (title: string): string => toComparable(fold(title));

/** Contents entries against the notices that they lead to. */
function checkEntries({ contents, notices }: Issue): Diagnostic[] {
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  return contents.flatMap(({ title, documentNumber, noticeId }) => {
    const notice = byId.get(noticeId ?? '');
    if (notice === undefined) {
      const found = { span: title.span, actual: title.text };
      return [toDiagnostic('contents/entry-without-notice', found)];
    }
    const diagnostics: Diagnostic[] = [];
    const printed = notice.title;
    if (printed !== null && comparable(printed.text) !== comparable(title.text)) {
      const found = { span: printed.span, actual: printed.text, expected: title.text };
      diagnostics.push(toDiagnostic('contents/title-mismatch', found));
    }
    const number = notice.documentNumber;
    const listed = documentNumber?.normalized ?? null;
    if (number !== null && listed !== null && number.normalized !== listed) {
      const found = { span: number.span, actual: number.normalized, expected: listed };
      diagnostics.push(toDiagnostic('contents/number-mismatch', found));
    }
    return diagnostics;
  });
}

function checkUnlisted({ contents, notices }: Issue): Diagnostic[] {
  const listed = new Set(contents.map(({ noticeId }) => noticeId));
  return notices
    .filter(({ id }) => !listed.has(id))
    .map(({ id, title, span }) => {
      const found = { span: title?.span ?? span, actual: title?.text ?? id };
      return toDiagnostic('contents/notice-without-entry', found);
    });
}

/** Entries in the order of the notices, and pages that do not fall. */
function checkOrder({ contents, notices }: Issue): Diagnostic[] {
  const places = new Map(notices.map(({ id }, index) => [id, index]));
  let last = -1;
  let lastPage = 0;
  return contents.flatMap(({ title, noticeId, page }) => {
    const place = places.get(noticeId ?? '') ?? last;
    const isOut = place < last || (page ?? lastPage) < lastPage;
    last = Math.max(last, place);
    lastPage = Math.max(lastPage, page ?? 0);
    if (!isOut) return [];
    return [toDiagnostic('contents/order-mismatch', { span: title.span, actual: title.text })];
  });
}

/** Contents list and body must confirm each other; a text without contents has nothing to confirm. */
export function checkContents(issue: Issue): Diagnostic[] {
  if (issue.contents.length === 0) return [];
  return [...checkEntries(issue), ...checkUnlisted(issue), ...checkOrder(issue)];
}
