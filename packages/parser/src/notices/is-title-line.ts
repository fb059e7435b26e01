import type { Block } from '../blocks/index.js';
import { isDamagedNumber } from '../patterns/document-number.js';
import { isFormField } from '../patterns/form-field.js';
import { isOriginNote } from '../patterns/origin-note.js';
import { isSpeechNote } from '../patterns/speech-note.js';
import { isWebField } from '../patterns/web-field.js';

const LONGEST_LINE = 90;
const SENTENCE = /[。;！？:]|[,]$/;
const QUOTED = /《[^《》]*》/g;

/** Whether a block may be a line of a title: short text in which no sentence ends, no field of a web page and no note. */
export function isTitleLine(block: Block | undefined): block is Block {
  if (block?.kind !== 'text' || block.view.length > LONGEST_LINE) return false;
  const { folded } = block.view;
  if (SENTENCE.test(folded.includes('《') ? folded.replace(QUOTED, '') : folded)) return false;
  if (isFormField(folded)) return false;
  if (isWebField(folded) || isDamagedNumber(folded)) return false;
  return !isOriginNote(folded) && !isSpeechNote(folded);
}
