import type { Block } from '../blocks/index.js';
import type { View } from '../source/view.js';
import { isFooting } from './is-footing.js';

const PUBLICITY_LINE = /^公开(?:方式|属性|类别)\s*:/;
const LONGEST_NOTE = 120;
const BRACKET = /^\([^()]+(?:\([^()]*\)[^()]*)*\)$/;

/** Whether a block is 附注 (GB/T 9704-2012, 7.3.7): a line in brackets under the date. */
function isNote({ kind, view }: Block): boolean {
  if (kind === 'note') return true;
  if (kind !== 'text' || view.length > LONGEST_NOTE) return false;
  return PUBLICITY_LINE.test(view.folded) || BRACKET.test(view.folded);
}

const withoutBrackets = (view: View): View =>
  view.folded.startsWith('(') && view.folded.endsWith(')') ? view.slice(1, view.length - 1) : view;

/**
 * Reads what stands under the signature of a paper: a note that says how public it is counts, else the first; the
 * others are text.
 */
export function readFoot(blocks: readonly Block[]): {
  readonly note: View | null;
  readonly text: readonly Block[];
  readonly count: number;
} {
  const found = blocks.findIndex((block) => !isNote(block) && !isFooting(block));
  const count = found < 0 ? blocks.length : found;
  const notes = blocks.slice(0, count).filter(isNote);
  const note = notes.find(({ kind }) => kind === 'note') ?? notes[0];
  return {
    note: note === undefined ? null : withoutBrackets(note.view),
    text: notes.filter((block) => block !== note),
    count,
  };
}
