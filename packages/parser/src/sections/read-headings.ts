import { splitHeading } from './heading.js';
import type { Unit } from './unit.js';

/**
 * Reads the headings off the first lines of siblings. Siblings are set alike: where most of a group
 * are plain sentences, a first sentence that could pass for a title is none.
 */
export function readHeadings(siblings: readonly Unit[]): void {
  const splits = siblings.map((unit) => {
    const [line, ...others] = unit.paragraphs;
    const hasMore = others.length > 0 || unit.units.length > 0 || unit.extras.length > 0;
    return line === undefined ? null : splitHeading(line, hasMore);
  });
  const titled = splits.filter((split) => split !== null && split.heading !== null).length;
  for (const [index, unit] of siblings.entries()) {
    const split = splits[index];
    if (split == null || split.heading === null) continue;
    if (split.isWeak && siblings.length > 1 && titled * 2 <= siblings.length) continue;
    const others = unit.paragraphs.slice(1);
    unit.heading = split.heading;
    unit.paragraphs = split.rest === null ? others : [split.rest, ...others];
  }
  for (const { units } of siblings) readHeadings(units);
}
