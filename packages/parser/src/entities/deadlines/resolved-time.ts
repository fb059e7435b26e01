import type { Mark } from '../../patterns/mark-reader.js';
import {
  type CalendarPoint,
  type CalendarStretch,
  type Days,
  type KnownYears,
  toDays,
  yearOf,
} from '../../patterns/time/index.js';

/** A stretch of the calendar with the days that it means. */
export interface ResolvedTime extends Mark {
  readonly stretch: CalendarStretch;
  readonly first: Days;
  /** Those of the other end of a range, else null. */
  readonly last: Days | null;
}

/** A point with what it leaves out because the point before it names it: 6月1日至30日, 2018年3月、6月. */
function filledFrom(point: CalendarPoint, before: CalendarPoint | null): CalendarPoint {
  if (before === null) return point;
  const month = point.month === null && point.day !== null ? before.month : point.month;
  return { ...point, month, year: point.year ?? before.year };
}

/** 次年 in a range or list counts from the year of the point before it. */
function yearsBehind(before: CalendarPoint | null, years: KnownYears): KnownYears {
  return before === null ? years : { ...years, text: yearOf(before.year, years) };
}

/** The stretches of one printed time with their days; those that no calendar has are left out. */
export function resolveTimes(
  stretches: readonly CalendarStretch[],
  years: KnownYears,
): ResolvedTime[] {
  const resolved: ResolvedTime[] = [];
  let before: CalendarPoint | null = null;
  for (const stretch of stretches) {
    const point = filledFrom(stretch.first, before);
    const first = toDays(point, yearsBehind(before, years));
    const end = stretch.last === null ? null : filledFrom(stretch.last, point);
    const last = end === null ? null : toDays(end, yearsBehind(point, years));
    before = end ?? point;
    const isWhole = first !== null && (end === null || (last !== null && last.end >= first.start));
    if (!isWhole) continue;
    resolved.push({ from: stretch.from, to: stretch.to, stretch, first, last });
  }
  return resolved;
}
