import type { Line } from '../lines/index.js';
import { CLOSED, isSentenceless } from './join-rules.js';

const REACH = 3;

function isBareHeading(line: Line): boolean {
  return isSentenceless(line.view.folded) && !CLOSED.test(line.view.folded);
}

/**
 * The ordinal lines whose neighbours of the same style all end with a mark or run on into text:
 * where such a line ends in nothing, a page break cut it.
 */
export function closingSiblings(lines: readonly Line[]): ReadonlySet<Line> {
  const byStyle = new Map<string, Line[]>();
  for (const line of lines) {
    const style = line.ordinal?.shape.name;
    if (style === undefined) continue;
    const siblings = byStyle.get(style);
    if (siblings === undefined) byStyle.set(style, [line]);
    else siblings.push(line);
  }
  const closing = new Set<Line>();
  for (const siblings of byStyle.values()) {
    const areBare = siblings.map(isBareHeading);
    for (const [index, line] of siblings.entries()) {
      const [from, to] = [Math.max(0, index - REACH), index + REACH + 1];
      const others = areBare.slice(from, to);
      others.splice(index - from, 1);
      if (others.length > 1 && !others.includes(true)) closing.add(line);
    }
  }
  return closing;
}
