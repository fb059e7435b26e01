import type { Block } from '../blocks/index.js';
import { isWebField } from '../patterns/web-field.js';

/** A longer line is text, whatever it ends with. */
const LONGEST_LINE = 60;

/** Whether a block says something: a sentence, a numbered unit or a table, no title, number or fields of a page. */
export function hasSubstance({ kind, view }: Block): boolean {
  if (kind === 'ordinal' || kind === 'label') return true;
  if (isWebField(view.folded)) return false;
  if (kind !== 'text') return kind === 'table';
  return view.length > LONGEST_LINE || /[。;！？!?]/.test(view.folded);
}
