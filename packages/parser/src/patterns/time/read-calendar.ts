import { matchAt } from './match-at.js';
import { BLANKS, LIST_SIGN, RANGE_SIGN } from './pieces.js';
import { readNextPoint } from './read-point.js';
import type { CalendarPoint, CalendarStretch } from './time-mark.js';

const TO_THE_LAST = new RegExp(`(?:${BLANKS}(?:起|开始))?(?:${BLANKS},)?${RANGE_SIGN}`, 'y');
const TO_THE_NEXT = new RegExp(LIST_SIGN, 'y');

/** A list names its members alike: days with days, years with years. */
function shapeOf({ year, month, day, part, edge }: CalendarPoint): string {
  if (day !== null) return 'day';
  if (month !== null) return 'month';
  if (part !== null || edge !== null) return 'part';
  return year === null ? '' : 'year';
}

function readStretch(folded: string, first: CalendarPoint): CalendarStretch {
  const join = matchAt(TO_THE_LAST, folded, first.to);
  const last = join === null ? null : readNextPoint(folded, first.to + join[0].length, first);
  return { from: first.from, to: last?.to ?? first.to, first, last };
}

/** The stretches of a list that begins with a point: 3月25日、6月25日; 2025年和2026年; 7、8月. */
export function readStretches(folded: string, first: CalendarPoint): CalendarStretch[] {
  const stretches: CalendarStretch[] = [];
  let point: CalendarPoint | null = first;
  while (point !== null && shapeOf(point) === shapeOf(first)) {
    const stretch = readStretch(folded, point);
    stretches.push(stretch);
    const join = matchAt(TO_THE_NEXT, folded, stretch.to);
    point = join === null ? null : readNextPoint(folded, stretch.to + join[0].length, point);
  }
  return stretches;
}
