/** So many numbers in a row may be lost, and the numbering is still the same. */
const MOST_LOST = 3;

/** 1.2.3 → [1, 2, 3]. */
export type DecimalParts = readonly number[];

/** Whether a number goes on where the last one stands: its next, the next of one above it, or its first child. */
export function goesOn(parts: DecimalParts, last: DecimalParts): boolean {
  const depth = parts.length - 1;
  const prefix = parts.slice(0, depth);
  if (depth > last.length || prefix.some((part, at) => part !== last[at])) return false;
  const step = (parts[depth] ?? 0) - (last[depth] ?? 0);
  return step > 0 && step <= (depth < last.length ? MOST_LOST : 1);
}

/** Whether a number can be the first of all, 1 or 1.1, in front of the next: one of the two has a part below it. */
export function beginsNumbering(parts: DecimalParts, next: DecimalParts): boolean {
  return (
    parts.every((part) => part === 1) &&
    goesOn(next, parts) &&
    (parts.length > 1 || next.length > 1)
  );
}

/** 1.1, 2.1: the first number below one that is printed otherwise (二、) or lost. */
export function beginsChapter(parts: DecimalParts, last: DecimalParts): boolean {
  const [chapter = 0, ...below] = parts;
  const step = chapter - (last[0] ?? 0);
  return below.length > 0 && below.every((part) => part === 1) && step > 0 && step <= MOST_LOST;
}
