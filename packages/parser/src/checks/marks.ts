import type { Diagnostic, Notice } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { characterSet } from '../patterns/character-set.js';
import { eachNotice } from './check.js';
import { printedTexts } from './printed-texts.js';

/** What each closing mark closes; brackets of both widths are one. */
const PARTNERS = new Map([
  ['》', '《'],
  ['”', '“'],
  [')', '('],
  ['）', '('],
]);
const isMark = characterSet('《》“”()（）');

/** `1)`, `a)`: the end of an ordinal. */
const ORDINAL_END = /(?:^|[^A-Za-z\d])(?:[A-Za-z]|\d{1,3})$/;
const LONGEST_ORDINAL = 4;

const endsOrdinal = (text: string, at: number): boolean =>
  ORDINAL_END.test(text.slice(Math.max(0, at - LONGEST_ORDINAL), at));

/** The first mark of a text without its partner; an ordinal as `1)` has none. */
function unpaired(text: string): string | null {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const count = (mark: string, change: number): void => {
    counts.set(mark, (counts.get(mark) ?? 0) + change);
  };
  for (let index = 0; index < text.length; index += 1) {
    if (!isMark(text.charCodeAt(index))) continue;
    const mark = text.charAt(index);
    const partner = PARTNERS.get(mark);
    if (partner === undefined) {
      open.push(mark === '（' ? '(' : mark);
      count(open.at(-1) ?? mark, 1);
      continue;
    }
    // Counted, since to look for a mark that is not there takes as long as there are others.
    if ((counts.get(partner) ?? 0) > 0) {
      for (const closed of open.splice(open.lastIndexOf(partner))) count(closed, -1);
    } else if (partner !== '(' || !endsOrdinal(text, index)) return mark;
  }
  return open[0] ?? null;
}

const QUOTE = '“';

function checkPairs(notice: Notice): Diagnostic[] {
  const texts = printedTexts(notice);
  return texts.flatMap(({ text, span }, index) => {
    const mark = unpaired(text);
    // What is quoted over several paragraphs opens anew in each and closes in the last.
    const goesOn = mark === QUOTE && texts[index + 1]?.text.startsWith(QUOTE) === true;
    if (mark === null || goesOn) return [];
    return [toDiagnostic('text/unpaired-mark', { span, actual: mark })];
  });
}

/** 《》“”（） without a partner in one paragraph. */
export const checkMarks = eachNotice(checkPairs);
