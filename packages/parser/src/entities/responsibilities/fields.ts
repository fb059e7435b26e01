import { HAN } from '../../patterns/characters.js';
import { type Label, labelReader } from '../../patterns/label.js';
import type { View } from '../../source/view.js';

/** A part of a bracket or line with what stands before its colon. */
export interface Field {
  /** Null where another field is named (完成时限：, 适用范围：), or none. */
  readonly label: Label | null;
  readonly value: View;
}

/** A place where a field begins, as local offsets. */
interface FieldStart {
  readonly from: number;
  readonly valueFrom: number;
  readonly label: Label | null;
}

const PARTING = /[,;、。\s]/;
const OTHER = new RegExp(`[${HAN}]{2,8}\\s{0,2}:`, 'y');
const STARTS = new Set(labelReader.starts);

function startAt(folded: string, at: number): FieldStart | null {
  const label = STARTS.has(folded.charAt(at)) ? labelReader.readAt(folded, at) : null;
  if (label !== null && (label.hasColon || at === 0)) {
    return { from: at, valueFrom: label.to, label };
  }
  if (at > 0 && !PARTING.test(folded.charAt(at - 1))) return null;
  OTHER.lastIndex = at;
  const length = OTHER.exec(folded)?.[0].length;
  return length === undefined ? null : { from: at, valueFrom: at + length, label: null };
}

function startsIn(folded: string): FieldStart[] {
  const starts: FieldStart[] = [];
  if (!folded.includes(':') && !folded.includes('(')) return starts;
  for (let at = 0; at < folded.length; at += 1) {
    const start = startAt(folded, at);
    if (start === null) continue;
    starts.push(start);
    at = start.valueFrom - 1;
  }
  return starts;
}

/** Parts `牵头单位：A；责任单位：B、C；完成时限：…` at its fields; what stands before the first has none. */
export function toFields(content: View): Field[] {
  const starts = startsIn(content.folded);
  const [first] = starts;
  const before = content.slice(0, first?.from ?? content.length).trim();
  const fields = starts.map(({ valueFrom, label }, index) => ({
    label,
    value: content.slice(valueFrom, starts[index + 1]?.from ?? content.length).trim(),
  }));
  return before.length === 0 ? fields : [{ label: null, value: before }, ...fields];
}
