import type { Diagnostic, Notice } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { eachNotice } from './check.js';

/**
 * GB/T 9704-2012, 7.2.5: the year in 〔〕, no 第, no leading zero; a 令 has a serial only. Papers before 1987 print
 * numerals, minutes no code.
 */
const STANDARD_FORM =
  /^[\u4e00-\u9fff（）()]*〔(?:\d{4}|[一二三四五六七八九〇○]{4})〕(?:[1-9]\d*|[一二三四五六七八九十百〇○]+)[号號]$/;

function checkNumber({ documentNumber, dateOfIssue }: Notice): Diagnostic[] {
  if (documentNumber === null) return [];
  const { span, text, normalized, year } = documentNumber;
  const diagnostics: Diagnostic[] = [];
  const issueYear = dateOfIssue?.date.slice(0, 4);
  if (year !== null && issueYear !== undefined && String(year) !== issueYear) {
    const found = { span, actual: normalized, expected: issueYear };
    diagnostics.push(toDiagnostic('notice/year-mismatch', found));
  }
  const printed = text.replace(/\s+/g, '');
  if (year !== null && !STANDARD_FORM.test(printed)) {
    const found = { span, actual: printed, expected: normalized };
    diagnostics.push(toDiagnostic('notice/number-form', found));
  }
  return diagnostics;
}

/** The number's year against the date of issue, and its printed form. */
export const checkDocumentNumber = eachNotice(checkNumber);
