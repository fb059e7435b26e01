import { lastDayOf } from '../../patterns/date.js';
import type { CalendarPoint, CalendarStretch } from '../../patterns/time/index.js';

const COMMON_YEAR = 2001;
const LEAP_YEAR = 2004;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The last day that a point has in every year, or null where years differ (2月底). */
function lastDay({ month, day, part, edge }: CalendarPoint): number | null {
  if (month === null) return edge === 'end' ? 31 : null;
  if (day !== null) return day;
  const third = part?.number ?? { start: 1, middle: 2, end: 3, inside: 3 }[edge ?? 'inside'];
  if (third < 3) return third * 10;
  const last = lastDayOf(COMMON_YEAR, month);
  return last === lastDayOf(LEAP_YEAR, month) ? last : null;
}

/**
 * The day in each year or month on which something recurring is due, in the form of XSD: 每年3月底 is
 * --03-31, 每月5日 ---05, 每年6月 --06. Null where no day is named, or none that each year has.
 */
export function dueOn({ first, last }: CalendarStretch, unit: 'year' | 'month'): string | null {
  const point = last === null ? first : { ...last, month: last.month ?? first.month };
  const { month, day, part, edge } = point;
  if (unit === 'month') return day === null || month !== null ? null : `---${twoDigits(day)}`;
  if (month === null && edge !== 'end') return null;
  const at = twoDigits(month ?? 12);
  const isMonth = day === null && part === null && edge === null;
  const due = isMonth ? null : lastDay(point);
  return due === null ? `--${at}` : `--${at}-${twoDigits(due)}`;
}
