import type { Diagnostic, Issue, Notice } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';

/** 文种 that carry a 成文日期 by themselves; laws and rules get theirs from what promulgates them. */
const DATED = /通知|意见|决定|公告|通告|通报|批复|函|令|纪要/;

function checkNotice(notice: Notice): Diagnostic[] {
  const { title, documentNumber, issuers, addressees, dateOfIssue, documentType, span } = notice;
  const head = title ?? documentNumber ?? issuers[0] ?? addressees[0] ?? dateOfIssue;
  if (head === null || head === undefined) return [toDiagnostic('notice/no-head', { span })];
  if (dateOfIssue !== null || !DATED.test(documentType ?? '')) return [];
  return [toDiagnostic('notice/no-date', { span: title?.span ?? span })];
}

/** A text without notices; notices without a head, or with one that lacks a date. */
export function checkNotices({ notices }: Issue): Diagnostic[] {
  if (notices.length === 0) return [toDiagnostic('issue/no-notice', { span: null })];
  return notices.flatMap(checkNotice);
}
