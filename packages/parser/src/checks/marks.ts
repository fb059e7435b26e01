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
  const counts = new Map<string, number>();
  const count = (mark: string, change: number): void => {
    counts.set(mark, (counts.get(mark) ?? 0) + change);
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const partner = PARTNERS.get(mark);
    if (partner === undefined) {
      open.push(mark === '（' ? '(' : mark);
      count(open.at(-1) ?? mark, 1);
      continue;
    }
    // Counted, since to look for a mark that is not there takes as long as there are others.
    if ((counts.get(partner) ?? 0) > 0) {
      for (const closed of open.splice(open.lastIndexOf(partner))) count(closed, -1);
    } else if (partner !== '(' || !/\d/.test(text.charAt(index - 1))) return mark;
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
