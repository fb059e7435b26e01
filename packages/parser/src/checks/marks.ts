import type { Diagnostic, Notice } from '@gongbao/schema';
import { toDiagnostic } from '../diagnostics/index.js';
import { eachNotice } from './check.js';
import { printedTexts } from './printed-texts.js';

/** What each closing mark closes; brackets of both widths are one. */
const PARTNERS = new Map([
  ['》', '《'],
  ['”', '“'],
  [')', '('],
  ['）', '('],
]);
const MARK = /[《》“”()（）]/g;

/** The first mark of a text without its partner; `1)` is an ordinal and has none. */
function unpaired(text: string): string | null {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const partner = PARTNERS.get(mark);
    if (partner === undefined) {
      open.push(mark === '（' ? '(' : mark);
      continue;
    }
    const at = open.lastIndexOf(partner);
    if (at >= 0) open.splice(at);
    else if (partner !== '(' || !/\d/.test(text.charAt(index - 1))) return mark;
  }
  return open[0] ?? null;
}

function checkPairs(notice: Notice): Diagnostic[] {
  return printedTexts(notice).flatMap(({ text, span }) => {
    const mark = unpaired(text);
    return mark === null ? [] : [toDiagnostic('text/unpaired-mark', { span, actual: mark })];
  });
}

/** 《》“”（） without a partner in one paragraph. */
export const checkMarks = eachNotice(checkPairs);
