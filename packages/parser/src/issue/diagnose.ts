import type { ContentsEntry, Diagnostic, Notice, Section } from '@gongbao/schema';
import { toDiagnostic } from '../diagnostics/index.js';
import { toComparable } from '../notices/index.js';
import { fold } from '../source/fold.js';

function isSameTitle(left: string, right: string): boolean {
  return toComparable(fold(left)) === toComparable(fold(right));
}

/** Contents and body must confirm each other. */
function diagnoseContents(
  contents: readonly ContentsEntry[],
  notices: readonly Notice[],
): Diagnostic[] {
  if (contents.length === 0) return [];
  const diagnostics: Diagnostic[] = [];
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  const listed = new Set(contents.map(({ noticeId }) => noticeId));
  for (const { title, documentNumber, noticeId } of contents) {
    const notice = byId.get(noticeId ?? '');
    if (notice === undefined) {
      diagnostics.push(
        toDiagnostic('contents/entry-without-notice', { span: title.span, actual: title.text }),
      );
      continue;
    }
    if (notice.title !== null && !isSameTitle(notice.title.text, title.text)) {
      const found = { span: notice.title.span, actual: notice.title.text, expected: title.text };
      diagnostics.push(toDiagnostic('contents/title-mismatch', found));
    }
    const printed = notice.documentNumber;
    if (
      printed !== null &&
      documentNumber !== null &&
      printed.normalized !== documentNumber.normalized
    ) {
      const found = { actual: printed.normalized, expected: documentNumber.normalized };
      diagnostics.push(toDiagnostic('contents/number-mismatch', { span: printed.span, ...found }));
    }
  }
  for (const { id, title, span } of notices) {
    if (listed.has(id)) continue;
    const place = title?.span ?? span;
    diagnostics.push(
      toDiagnostic('contents/notice-without-entry', { span: place, actual: title?.text ?? id }),
    );
  }
  return diagnostics;
}

function diagnoseNumber({ documentNumber, dateOfIssue }: Notice): Diagnostic[] {
  const year = dateOfIssue?.date.slice(0, 4);
  if (documentNumber?.year == null || year === undefined || String(documentNumber.year) === year) {
    return [];
  }
  const { span, normalized } = documentNumber;
  return [toDiagnostic('notice/year-mismatch', { span, actual: normalized, expected: year })];
}

/** Numberings by style through a whole body, since they may run on over groups (1–54). */
function diagnoseNumbering(sections: readonly Section[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const last = new Map<string, number>();
  const visit = (siblings: readonly Section[]): void => {
    for (const [index, section] of siblings.entries()) {
      const { rule, ordinal, kind } = section;
      const { value } = ordinal;
      const previous = last.get(rule);
      const isCounted = kind !== 'month' && kind !== 'inline' && value !== null;
      const mayRestart = index === 0 && value === 1;
      if (isCounted && previous !== undefined && !mayRestart && value !== previous + 1) {
        const ruleId = value === previous ? 'sections/numbering-repeat' : 'sections/numbering-gap';
        const found = { actual: ordinal.text, expected: String(previous + 1) };
        diagnostics.push(toDiagnostic(ruleId, { span: ordinal.span, ...found }));
      }
      if (isCounted) last.set(rule, value);
      visit(section.sections);
    }
  };
  visit(sections);
  return diagnostics;
}

/** Where the text disagrees with itself. */
export function diagnose(
  contents: readonly ContentsEntry[],
  notices: readonly Notice[],
): Diagnostic[] {
  const diagnostics = [
    ...(notices.length === 0 ? [toDiagnostic('issue/no-notice', { span: null })] : []),
    ...diagnoseContents(contents, notices),
    ...notices.flatMap((notice) => [
      ...diagnoseNumber(notice),
      ...diagnoseNumbering(notice.sections),
      ...notice.attachments.flatMap(({ sections }) => diagnoseNumbering(sections)),
    ]),
  ];
  return diagnostics.sort((left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0));
}
