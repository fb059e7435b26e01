import type { Box } from '../../source/recognized-word.js';

/** The box around points; null where there are none, or what should be a number is none. */
export function toBox(points: readonly (readonly [x: number, y: number])[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const box = [left, top, right, bottom] as const;
  return box.every(Number.isFinite) ? box : null;
}
