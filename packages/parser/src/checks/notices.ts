import type { Diagnostic, Issue } from '@gongbao/schema';
import { toDiagnostic } from '../diagnostics/index.js';

/** 文种 that carry a 成文日期 by themselves; laws and rules get theirs from what promulgates them. */
const DATED = /通知|意见|决定|公告|通告|通报|批复|函|令|纪要/;

/** A text without notices, and notices without a date. */
export function checkNotices({ notices }: Issue): Diagnostic[] {
  if (notices.length === 0) return [toDiagnostic('issue/no-notice', { span: null })];
  return notices
    .filter(
      ({ dateOfIssue, documentType }) => dateOfIssue === null && DATED.test(documentType ?? ''),
    )
    .map(({ title, span }) => toDiagnostic('notice/no-date', { span: title?.span ?? span }));
}
