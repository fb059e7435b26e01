import type { Passage } from '../../marks/index.js';
import { isBlankCode } from '../../patterns/characters.js';
import { readLabelAt } from '../../patterns/label.js';

/** A bracket that may hold duties, as local offsets of its text. */
export interface DutyBracket {
  readonly from: number;
  readonly to: number;
  readonly contentFrom: number;
  readonly contentTo: number;
  /** Whether a label opens it, so that it is one wherever it stands. */
  readonly isLabelled: boolean;
}

const SENTENCE_END = '。;！？!?';
/** What OCR reads for the bracket before a label. */
const MISREAD_OPENING = '《〈<{([';
const MISREAD_CLOSING = /[)\]}》〉>]/;

function isLabelAt(folded: string, at: number): boolean {
  let start = at;
  while (isBlankCode(folded.charCodeAt(start))) start += 1;
  return readLabelAt(folded, start)?.hasColon ?? false;
}

/** Whether a bracket ends its text or a sentence, or stands behind one. */
function standsAlone(folded: string, start: number, end: number): boolean {
  let next = end;
  while (isBlankCode(folded.charCodeAt(next))) next += 1;
  if (next >= folded.length || SENTENCE_END.includes(folded.charAt(next))) return true;
  let previous = start - 1;
  while (isBlankCode(folded.charCodeAt(previous))) previous -= 1;
  return previous >= 0 && SENTENCE_END.includes(folded.charAt(previous));
}

/** Brackets before a label that OCR misread or that nothing closes: 《责任单位: 县水务局). */
function misreadBrackets(folded: string, taken: readonly DutyBracket[]): DutyBracket[] {
  const found: DutyBracket[] = [];
  if (!folded.includes(':')) return found;
  for (let at = 0; at < folded.length; at += 1) {
    const inside = taken.find(({ from, to }) => from <= at && at < to);
    if (inside !== undefined) {
      at = inside.to - 1;
      continue;
    }
    if (!MISREAD_OPENING.includes(folded.charAt(at)) || !isLabelAt(folded, at + 1)) continue;
    const length = folded.slice(at + 1).search(MISREAD_CLOSING);
    const contentTo = length < 0 ? folded.length : at + 1 + length;
    const to = Math.min(contentTo + 1, folded.length);
    found.push({ from: at, to, contentFrom: at + 1, contentTo, isLabelled: true });
    at = to - 1;
  }
  return found;
}

/** The brackets of a text that may say who: with a label anywhere, without one behind a sentence. */
export function dutyBrackets({ folded, brackets }: Passage): DutyBracket[] {
  const printed = brackets
    .map(([from, to]) => ({
      from,
      to,
      contentFrom: from + 1,
      contentTo: to - 1,
      isLabelled: isLabelAt(folded, from + 1),
    }))
    .filter(({ from, to, isLabelled }) => isLabelled || standsAlone(folded, from, to));
  const misread = misreadBrackets(folded, printed);
  return misread.length === 0
    ? printed
    : [...printed, ...misread].sort((left, right) => left.from - right.from);
}
