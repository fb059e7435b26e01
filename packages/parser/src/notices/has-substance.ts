import type { Block } from '../blocks/index.js';
import { isWebField } from '../patterns/web-field.js';

/** A longer line is text, whatever it ends with. */
const LONGEST_LINE = 60;

/** Whether a block says something: a sentence, a numbered unit or a table, no title, number or field. */
export function hasSubstance({ kind, view }: Block): boolean {
  if (kind === 'ordinal' || kind === 'label' || kind === 'table') return true;
  if (kind !== 'text' || isWebField(view.folded)) return false;
  return view.length > LONGEST_LINE || /[。;！？!?]/.test(view.folded);
}
