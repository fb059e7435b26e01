import type { Diagnostic, Notice } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { fold } from '../source/fold.js';
import { eachNotice } from './check.js';
import { printedTexts } from './printed-texts.js';

const REFERENCE =
  /(?:详?见|参见|按照?|填写)\s*附\s*([件表])\s*(\d{1,2}|[一二三四五六七八九十]{1,2})?/g;

function checkReferences(notice: Notice): Diagnostic[] {
  const labels = new Set(
    notice.attachments.map(({ label }) => fold(label?.text ?? '').replace(/[\s:]/g, '')),
  );
  const isPrinted = (wanted: string): boolean =>
    labels.has(wanted) || (labels.has('附件') && notice.attachments.length === 1);
  const texts = printedTexts(notice).filter(({ text }) => text.includes('附'));
  return texts.flatMap(({ text, span }) =>
    [...fold(text).matchAll(REFERENCE)].flatMap(([, kind = '件', number = '']) => {
      const wanted = `附${kind}${number}`;
      if (isPrinted(wanted)) return [];
      return [toDiagnostic('attachments/not-printed', { span, actual: wanted })];
    }),
  );
}

/** Attachments that the text refers to (见附件1) and that are not printed. */
export const checkAttachments = eachNotice(checkReferences);
