import { HAN } from '../patterns/characters.js';
import { isRosterRole } from '../patterns/roster-role.js';
import type { Line } from './line.js';

/** A row below the first: a name, spaces, an office. */
const ROW = new RegExp(`^[${HAN}](?:\\s{0,2}[${HAN}·]){1,5}(?:\\s+\\S.*)?$`);
/** A row that shows itself: the office is printed, and longer than a name. */
const FULL_ROW = new RegExp(`^[${HAN}](?:\\s{0,2}[${HAN}·]){1,3}\\s+[${HAN}]\\S{2,}`);
/** The rest of an office that a line break cut. */
const REST = /(?:书记|主任|[长员席委])$/;
const LONGEST_ROW = 60;
const LONGEST_HEADING = 20;

function isRow({ view: { folded } }: Line): boolean {
  return (
    folded.length <= LONGEST_ROW &&
    !/[。,;:]/.test(folded) &&
    (ROW.test(folded) || REST.test(folded))
  );
}

/** Where the next line may stand in a roster. */
type Place = 'outside' | 'inside' | 'under-heading';

/** （一）部门委员 groups the rows of a roster, （一）组长 begins one. */
function placeBehindHeading({ view: { folded }, ordinal }: Line, place: Place): Place {
  const heading = folded.slice(ordinal?.length ?? 0).trim();
  if (isRosterRole(heading)) return 'under-heading';
  const isShort = heading.length <= LONGEST_HEADING && !/[。,;:、]/.test(heading);
  return place !== 'outside' && isShort ? 'under-heading' : 'outside';
}

function placeOf(line: Line, place: Place): Place {
  if (line.kind === 'roster') return 'inside';
  if (line.kind !== 'text' || place === 'outside' || !isRow(line)) return 'outside';
  return place === 'inside' || FULL_ROW.test(line.view.folded) ? 'inside' : 'outside';
}

/** Marks the rows that follow a roster's first (组长：…), which look like text by themselves. */
export function markRosters(lines: readonly Line[]): Line[] {
  const marked: Line[] = [];
  let place: Place = 'outside';
  for (const line of lines) {
    const { kind } = line;
    if (kind === 'ordinal') place = placeBehindHeading(line, place);
    else if (kind !== 'blank' && kind !== 'furniture') place = placeOf(line, place);
    const isMember = place === 'inside' && kind === 'text';
    marked.push(isMember ? { ...line, kind: 'roster' } : line);
  }
  return marked;
}
