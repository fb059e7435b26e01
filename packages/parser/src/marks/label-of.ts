import { type Label, readLabel } from '../patterns/label.js';
import type { View } from '../source/view.js';

const known = new WeakMap<View, Label | null>();

/** The responsibility label that a line or block begins with, or null: read once, whoever asks for it. */
export function labelOf(view: View): Label | null {
  const label = known.get(view);
  if (label !== undefined) return label;
  const read = readLabel(view.folded);
  known.set(view, read);
  return read;
}
