import type { Box } from '../../source/recognized-word.js';
import type { LayoutLine } from './layout.js';

/** Of the steps from line to line so many may go up before the order of a file is none. */
const ASTRAY = 0.1;

const boxOf = (line: LayoutLine | undefined): Box | null => line?.[0]?.box ?? null;

/** Whether a line stands above the one before it, in the same column. */
function goesUp(last: Box, next: Box): boolean {
  const shared = Math.min(last[2], next[2]) - Math.max(last[0], next[0]);
  return next[3] <= last[1] && shared > 0;
}

/**
 * Lines as people read them. Programs write pages mostly in reading order, columns one behind the other,
 * which no rule about places tells better; where the order plainly is none, from top to bottom.
 */
export function inReadingOrder(lines: readonly LayoutLine[]): readonly LayoutLine[] {
  const astray = lines.filter((line, index) => {
    const [last, next] = [boxOf(lines[index - 1]), boxOf(line)];
    return last !== null && next !== null && goesUp(last, next);
  });
  if (astray.length <= ASTRAY * lines.length) return lines;
  const topOf = (line: LayoutLine): number => boxOf(line)?.[1] ?? 0;
  const leftOf = (line: LayoutLine): number => boxOf(line)?.[0] ?? 0;
  return [...lines].sort(
    (left, right) => topOf(left) - topOf(right) || leftOf(left) - leftOf(right),
  );
}
