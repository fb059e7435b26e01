import { isSpeechNote } from './speech-note.js';
import { numberBehindTitle } from './title-number.js';
import { isWebField } from './web-field.js';

const LONGEST = 60;
const WHOLE_BRACKET = /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/;
const APPROVED_BY = /签\s*发\s*人\s*:/;

/** Whether a folded line of a head is whole, so that nothing goes on behind it: （2020年3月1日）, 签发人：王明, a field. */
export function isClosedHeadLine(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  return (
    (folded.startsWith('(') && WHOLE_BRACKET.test(folded)) ||
    (folded.includes('签') && APPROVED_BY.test(folded)) ||
    isSpeechNote(folded) ||
    isWebField(folded) ||
    numberBehindTitle(folded) > 0
  );
}
