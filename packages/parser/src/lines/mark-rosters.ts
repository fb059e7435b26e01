import { HAN } from '../patterns/characters.js';
import type { Line } from './line.js';

/** A row below the first: a name, spaces, an office. */
const ROW = new RegExp(`^[${HAN}](?:\\s{0,2}[${HAN}·]){1,5}(?:\\s+\\S.*)?$`);
/** The rest of an office that a line break cut. */
const REST = /(?:书记|主任|[长员席委])$/;
const LONGEST_ROW = 60;

function isRow({ view: { folded } }: Line): boolean {
  return (
    folded.length <= LONGEST_ROW &&
    !/[。,;:]/.test(folded) &&
    (ROW.test(folded) || REST.test(folded))
  );
}

/** Marks the rows that follow a roster's first (组长：…), which look like text by themselves. */
export function markRosters(lines: readonly Line[]): Line[] {
  let inRoster = false;
  return lines.map((line) => {
    if (line.kind === 'blank' || line.kind === 'furniture') return line;
    inRoster = line.kind === 'roster' || (inRoster && line.kind === 'text' && isRow(line));
    return inRoster ? { ...line, kind: 'roster' } : line;
  });
}
