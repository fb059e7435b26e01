import { lastDayOf, toIsoDate } from '../date.js';
import type { CalendarPoint, PrintedYear, TimePart } from './time-mark.js';

/** Years that a time without one may mean; null where nothing prints it. */
export interface KnownYears {
  /** The year of the notice. */
  readonly notice: number | null;
  /** The year printed last, in the text before or above it. */
  readonly text: number | null;
}

/** The days that a time covers, as ISO 8601, both ends included. */
export interface Days {
  readonly start: string;
  readonly end: string;
  readonly year: number;
}

type Range = readonly [startMonth: number, startDay: number, endMonth: number, endDay: number];

/** The year that a time means; null where nothing tells. */
export function yearOf(year: PrintedYear | null, { notice, text }: KnownYears): number | null {
  if (year === null) return text ?? notice;
  if (year.from === 'print') return year.value;
  const base = year.from === 'notice' ? notice : (text ?? notice);
  return base === null ? null : base + year.offset;
}

function rangeOfPart({ of, number }: TimePart, year: number): Range {
  const months = of === 'half' ? 6 : 3;
  const last = number * months;
  return [of === 'quarters-to' ? 1 : last - months + 1, 1, last, lastDayOf(year, last)];
}

function rangeOfMonth({ month, day, part, edge }: CalendarPoint, year: number): Range {
  const at = month ?? 1;
  const last = lastDayOf(year, at);
  if (day !== null) return [at, day, at, day];
  const third = part?.number ?? (edge === 'end' ? 3 : edge === 'middle' ? 2 : 1);
  if (part === null && (edge === null || edge === 'inside')) return [at, 1, at, last];
  return [at, third * 10 - 9, at, third === 3 ? last : third * 10];
}

function rangeOfYear(edge: CalendarPoint['edge']): Range {
  if (edge === 'end') return [12, 1, 12, 31];
  if (edge === 'start') return [1, 1, 1, 31];
  return edge === 'middle' ? [6, 1, 6, 30] : [1, 1, 12, 31];
}

/**
 * The days of a printed time in its year; null where no calendar has them (2月30日) or nothing tells
 * the year. A day alone (30日) has the month of the point before it.
 */
export function toDays(point: CalendarPoint, years: KnownYears): Days | null {
  const year = yearOf(point.year, years);
  if (year === null || (point.day !== null && point.month === null)) return null;
  const { month, part, edge } = point;
  if (month !== null && (month < 1 || month > 12)) return null;
  const isPartOfYear = month === null && part !== null;
  const range =
    month !== null
      ? rangeOfMonth(point, year)
      : isPartOfYear
        ? rangeOfPart(part, year)
        : rangeOfYear(edge);
  const start = toIsoDate(year, range[0], range[1]);
  const end = toIsoDate(year, range[2], range[3]);
  return start === null || end === null ? null : { start, end, year };
}

/** Whether no year has such a day: 2月30日, 13月. A 29 February of a printed common year is none, too. */
export function isImpossible({ year, month, day }: CalendarPoint): boolean {
  if (month === null) return false;
  if (month < 1 || month > 12) return true;
  // Any leap year has all days that a month may have.
  const printed = year?.from === 'print' ? year.value : 2000;
  return day !== null && (day < 1 || day > lastDayOf(printed, month));
}
