import { likeness } from './likeness.js';
import type { ReviewedValue, ReviewedValues } from './reviewed-fields.js';

/** Names and metrics may have a misread character or two. */
const ALIKE = 0.6;

const isWord = (value: string): boolean => /\p{Script=Han}/u.test(value);

function isSameValue(left: ReviewedValue | undefined, right: ReviewedValue | undefined): boolean {
  if (typeof left === 'string' && typeof right === 'string' && isWord(left)) {
    return likeness(left, right) >= ALIKE;
  }
  if (typeof left === 'object' && typeof right === 'object' && left !== null && right !== null) {
    return left.length === right.length && left.every((name, at) => isSameValue(name, right[at]));
  }
  return left === right;
}

/** Whether two readings say the same but for misread characters: numbers, days and kinds are equal. */
export function isSameReading(left: ReviewedValues, right: ReviewedValues): boolean {
  const fields = Object.keys(left);
  return (
    fields.length === Object.keys(right).length &&
    fields.every((field) => isSameValue(left[field], right[field]))
  );
}
