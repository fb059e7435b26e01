import { characterClass } from './character-class.js';
import { HAN } from './characters.js';
import { type Label, readLabelAt } from './label.js';

/** A place of a folded text where a field begins, such as 责任单位： or 完成时限：. */
export interface FieldStart {
  readonly from: number;
  readonly valueFrom: number;
  /** Null where the field names nobody: 完成时限, 适用范围. */
  readonly label: Label | null;
}

const isParting = characterClass(/[,;、。\s]/);
const OTHER = new RegExp(`[${HAN}]{2,8}\\s{0,2}:`, 'y');

function startAt(folded: string, at: number): FieldStart | null {
  const label = readLabelAt(folded, at);
  if (label !== null && (label.hasColon || at === 0)) {
    return { from: at, valueFrom: label.to, label };
  }
  if (at > 0 && !isParting(folded.charCodeAt(at - 1))) return null;
  OTHER.lastIndex = at;
  const length = OTHER.exec(folded)?.[0].length;
  return length === undefined ? null : { from: at, valueFrom: at + length, label: null };
}

/** Where the fields of a bracket or a label line begin; those in brackets of their own are none. */
export function fieldStarts(folded: string): FieldStart[] {
  const starts: FieldStart[] = [];
  if (!folded.includes(':') && !folded.includes('(')) return starts;
  let depth = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    const start = depth === 0 ? startAt(folded, at) : null;
    if (start === null) continue;
    starts.push(start);
    at = start.valueFrom - 1;
  }
  return starts;
}
