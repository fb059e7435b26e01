import { fieldStarts } from '../../patterns/field-starts.js';
import type { Label } from '../../patterns/label.js';
import type { View } from '../../source/view.js';

/** A part of a bracket with what stands before its colon. */
export interface Field {
  /** Null where another field is named (完成时限：, 适用范围：), or none. */
  readonly label: Label | null;
  readonly value: View;
}

/** Parts `牵头单位：A；责任单位：B、C；完成时限：…` at its fields; what stands before the first has none. */
export function toFields(content: View): Field[] {
  const starts = fieldStarts(content.folded);
  const [first] = starts;
  const before = content.slice(0, first?.from ?? content.length).trim();
  const fields = starts.map(({ valueFrom, label }, index) => ({
    label,
    value: content.slice(valueFrom, starts[index + 1]?.from ?? content.length).trim(),
  }));
  return before.length === 0 ? fields : [{ label: null, value: before }, ...fields];
}
