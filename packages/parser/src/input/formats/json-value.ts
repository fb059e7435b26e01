import type { Box } from '../../source/recognized-word.js';
import { toBox } from '../layout/to-box.js';

/** An object of parsed JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where it is no list. */
export function recordsIn(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The values of a list, or a value that stands for a list of one. */
export const oneOrMore = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [value];

/** The values of a list; none where it is no list. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string; empty where it is none. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A finite number; null where it is none. */
export const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** `[left, top, right, bottom]`, or any number of points `[x, y]`. */
export function boxIn(value: unknown): Box | null {
  const list = listIn(value);
  const [left, top, right, bottom] = list.map(numberIn);
  if (typeof left === 'number') {
    if (list.length !== 4 || top == null || right == null || bottom == null) return null;
    return [left, top, right, bottom];
  }
  return toBox(
    list.map((point) => {
      const [x, y] = listIn(point).map(numberIn);
      return [x ?? Number.NaN, y ?? Number.NaN] as const;
    }),
  );
}
