import { lastDayOf, toIsoDate } from '../../patterns/date.js';
import { numeralValue } from '../../patterns/numeral.js';

const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇零○O九][〇零○O一二三四五六七八九]{2})\\s*年';
const MONTH = '\\d{1,2}\\s*月(?:份)?';
const WITHIN_MONTH = '(?:\\d{1,2}\\s*[日号]|底|末|初|[上中下]旬)';
const WITHIN_YEAR = '(?:年?[底末终初]|[上下]半年|[第前][一二三四]个?季度)';

/** A folded pattern source for a printed point or stretch of the calendar: 2018年4月底, 年底, 下半年. */
export const TIME_POINT = `(?:${YEAR}\\s*(?:${MONTH}\\s*${WITHIN_MONTH}?|${WITHIN_YEAR})?|${MONTH}\\s*${WITHIN_MONTH}?|年[底末终]|[上下]半年|[第前][一二三四]个?季度)`;

/** A folded pattern source for the end of a year or month: 2018年底, 6月底, 年终. */
export const TIME_END = `(?:${YEAR}\\s*(?:${MONTH}\\s*[底末]|年?[底末终])|${MONTH}\\s*[底末]|年[底末终])`;

/** On a printed time without its blanks. */
const PARTS =
  /^(?:(?<year>[\d〇零○O一二三四五六七八九]{4})年)?(?:(?<month>\d{1,2})月(?:份)?)?(?:(?<day>\d{1,2})[日号])?(?<part>年?[底末终初]|[上中下]旬|[上下]半年|[第前][一二三四]个?季度)?$/;

/** A stretch of days that a printed time covers, both ends included. */
export interface TimeStretch {
  readonly start: string;
  readonly end: string;
  readonly year: number;
  /** Whether the print names no month, day or part: a bare year. */
  readonly isBareYear: boolean;
  readonly isDay: boolean;
}

type Days = readonly [startMonth: number, startDay: number, endMonth: number, endDay: number];

function daysOfYearPart(part: string, year: number): Days | null {
  if (part === '上半年') return [1, 1, 6, 30];
  if (part === '下半年') return [7, 1, 12, 31];
  const quarter = numeralValue(part.charAt(1));
  if (part.includes('季度') && quarter !== null && quarter <= 4) {
    const endMonth = quarter * 3;
    const startMonth = part.startsWith('前') ? 1 : endMonth - 2;
    return [startMonth, 1, endMonth, lastDayOf(year, endMonth)];
  }
  return /初/.test(part) ? [1, 1, 1, 31] : [1, 1, 12, 31];
}

function daysOfMonthPart(part: string | undefined, month: number, last: number): Days {
  if (part === '上旬' || part === '初') return [month, 1, month, 10];
  if (part === '中旬') return [month, 11, month, 20];
  if (part === '下旬') return [month, 21, month, last];
  return [month, 1, month, last];
}

/** Reads a printed time; `defaultYear` is that of its surroundings. Null where no calendar has it. */
export function readTimePoint(folded: string, defaultYear: number): TimeStretch | null {
  const groups = PARTS.exec(folded.replace(/\s+/g, ''))?.groups;
  if (groups === undefined) return null;
  const { year: printedYear, month: printedMonth, day: printedDay, part } = groups;
  const year = printedYear === undefined ? defaultYear : numeralValue(printedYear);
  if (year === null) return null;
  let days: Days | null;
  if (printedMonth !== undefined) {
    const month = Number(printedMonth);
    const day = printedDay === undefined ? null : Number(printedDay);
    days =
      day === null
        ? daysOfMonthPart(part, month, lastDayOf(year, month))
        : [month, day, month, day];
  } else {
    days = part === undefined ? [1, 1, 12, 31] : daysOfYearPart(part, year);
  }
  if (days === null) return null;
  const start = toIsoDate(year, days[0], days[1]);
  const end = toIsoDate(year, days[2], days[3]);
  if (start === null || end === null) return null;
  const isBareYear = printedMonth === undefined && part === undefined;
  return { start, end, year, isBareYear, isDay: printedDay !== undefined };
}

/** The last day before a stretch begins: 2019年前 ends on 2018-12-31. */
export function dayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
