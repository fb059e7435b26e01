import { characterSet } from '../character-set.js';
import { numeralValue } from '../numeral.js';
import { matchAt } from './match-at.js';
import { BLANKS, FULL_YEAR, LIST_SIGN, NUMBER, RANGE_SIGN } from './pieces.js';
import type { CalendarPoint, PrintedYear, TimeEdge, TimePart } from './time-mark.js';

const BETWEEN = `(?:${RANGE_SIGN}|${LIST_SIGN})`;

/** A number whose unit stands behind the last of its range or list only: 4 in 4—6月, 2024 in 2024—2026年. */
const sharing = (number: string, unit: string): string =>
  `(?=(?:${BETWEEN}${number}){1,11}${BLANKS}${unit})`;

const QUARTER_UNIT = '个?季度';
/** 25年 is a length of time, but for what can only stand behind the name of a year. */
const BEHIND_SHORT_YEAR = `(?=${BLANKS}(?:\\d{1,2}${BLANKS}月|年?[底末]|[上下]半年|第?[一二三四1-4]${QUARTER_UNIT}))`;
const YEAR = [
  `(?<year>${FULL_YEAR})${BLANKS}(?:年(?!代)|${sharing('(?:19|20)\\d{2}', '年(?!代)')})`,
  `(?<shortYear>\\d{2})${BLANKS}年${BEHIND_SHORT_YEAR}`,
  '(?<relativeYear>[明今本来次翌当])年(?![级龄均会检审报产薪轮])',
].join('|');
const MONTH = `(?<month>${NUMBER})${BLANKS}(?:月份?|${sharing('\\d{1,2}', '月')})`;
const DAY = `(?<day>${NUMBER})${BLANKS}(?:[日号](?![线楼院文])|${sharing('\\d{1,2}', '日')})`;
const TEN_DAYS = '(?<tenDays>[上中下])旬';
const HALF = '(?<half>[上下])半年';
const QUARTER = `(?<quarterWord>[第前])?(?<quarter>[一二三四1-4])(?:${QUARTER_UNIT}|${sharing('[一二三四1-4]', '季度')})`;
/** 中 is the middle only where a word about time follows: 2018年中央, 6月中小学. */
const EDGE = '(?<edge>[底末终初](?![一二三四五六七八九]级)|中(?=[、,。;]|之?前|以前|和))';
const INSIDE = '(?<inside>内)(?![部容涵外地蒙])';
const YEAR_EDGE = `年?(?:${EDGE}|${INSIDE})`;
const WEEKDAY = `(?:${BLANKS}\\((?:星期|周)[一二三四五六日天]\\))?`;
const CLOCK = `(?:${BLANKS}(?:上午|下午|中午|晚上?|凌晨)?${BLANKS}\\d{1,2}(?::\\d{2}|${BLANKS}[时点](?:整|半|\\d{1,2}分)?))?`;
const WITHIN_MONTH = `(?:${BLANKS}(?:${DAY}${WEEKDAY}${CLOCK}|${TEN_DAYS}|${EDGE.replaceAll('edge', 'monthEdge')}))?`;
const WITHIN_YEAR = `${HALF}|${QUARTER}(?<quarterEdge>[底末初])?|${YEAR_EDGE}`;

/** 2018年4月底, 四月三十日24时, 明年上半年, 2018年: a year with or without more. */
const WITH_YEAR = new RegExp(
  `(?:${YEAR})(?:${BLANKS}(?:${MONTH}${WITHIN_MONTH}|${WITHIN_YEAR}))?`,
  'y',
);
const WITHOUT_YEAR = new RegExp(
  `(?:${MONTH}${WITHIN_MONTH}|${HALF}|${QUARTER}(?<quarterEdge>[底末初])?|年(?:${EDGE.replace('初', '')}|${INSIDE}))`,
  'y',
);
/** 2024.6.30, 2024/6/30, 2024-6-30; and 2024.6 where another like it makes it a range. */
const DOTTED = new RegExp(
  `(?<year>(?:19|20)\\d{2})(?:[.](?<month>\\d{1,2})(?:[.](?<day>\\d{1,2})(?![\\d.])|(?=${RANGE_SIGN}20\\d{2}[.]\\d{1,2}(?![\\d.])))|(?<mark>[/-])(?<otherMonth>\\d{1,2})\\k<mark>(?<otherDay>\\d{1,2})(?!\\d))`,
  'y',
);
/** What stands behind the four digits of such a year. */
const marksYear = characterSet('./-');
const YEAR_LENGTH = 4;
const DOTTED_MONTH = /(?<year>20\d{2})[.](?<month>\d{1,2})(?![\d.])/y;
/** 30日 behind a time that names its month. */
const DAY_ALONE = new RegExp(`${DAY}${WEEKDAY}${CLOCK}`, 'y');
/** 底 and 上旬 behind 每年, 每月. */
const EDGE_ALONE = new RegExp(`${EDGE}|${TEN_DAYS}`, 'y');

const EDGES: Readonly<Record<string, TimeEdge>> = {
  底: 'end',
  末: 'end',
  终: 'end',
  初: 'start',
  中: 'middle',
};
const TENTHS = '上中下';
const RELATIVE_YEARS: Readonly<Record<string, PrintedYear>> = {
  今: { from: 'notice', offset: 0 },
  本: { from: 'notice', offset: 0 },
  明: { from: 'notice', offset: 1 },
  来: { from: 'notice', offset: 1 },
  当: { from: 'text', offset: 0 },
  次: { from: 'text', offset: 1 },
  翌: { from: 'text', offset: 1 },
};

type Groups = Readonly<Record<string, string | undefined>>;

function yearOf({ year, shortYear, relativeYear }: Groups): PrintedYear | null {
  if (year !== undefined) return { from: 'print', value: numeralValue(year) ?? 0 };
  if (shortYear !== undefined) return { from: 'print', value: 2000 + Number(shortYear) };
  return RELATIVE_YEARS[relativeYear ?? ''] ?? null;
}

function partOf({ half, quarter, quarterWord, tenDays }: Groups): TimePart | null {
  if (half !== undefined) return { of: 'half', number: half === '上' ? 1 : 2 };
  if (tenDays !== undefined) return { of: 'ten-days', number: TENTHS.indexOf(tenDays) + 1 };
  const number = numeralValue(quarter ?? '');
  if (number === null) return null;
  return { of: quarterWord === '前' ? 'quarters-to' : 'quarter', number };
}

function edgeOf({ edge, monthEdge, quarterEdge, inside }: Groups): TimeEdge | null {
  if (inside !== undefined) return 'inside';
  return EDGES[edge ?? monthEdge ?? quarterEdge ?? ''] ?? null;
}

function toPoint({ index, 0: printed, groups = {} }: RegExpExecArray): CalendarPoint {
  return {
    from: index,
    to: index + printed.length,
    year: yearOf(groups),
    month: numeralValue(groups['month'] ?? groups['otherMonth'] ?? ''),
    day: numeralValue(groups['day'] ?? groups['otherDay'] ?? ''),
    part: partOf(groups),
    edge: edgeOf(groups),
  };
}

const pointAt = (pattern: RegExp, folded: string, at: number): CalendarPoint | null => {
  const match = matchAt(pattern, folded, at);
  return match === null ? null : toPoint(match);
};

/** The point of the calendar that begins at a place of a folded text, by itself. */
export function readPoint(folded: string, at: number): CalendarPoint | null {
  return (
    (marksYear(folded.charCodeAt(at + YEAR_LENGTH)) ? pointAt(DOTTED, folded, at) : null) ??
    pointAt(WITH_YEAR, folded, at) ??
    pointAt(WITHOUT_YEAR, folded, at)
  );
}

/** A day by its number alone: 每月5日. */
export const readDay = (folded: string, at: number): CalendarPoint | null =>
  pointAt(DAY_ALONE, folded, at);

/** The end or part of what is named before it: 每年底, 每月上旬. */
export const readEdge = (folded: string, at: number): CalendarPoint | null =>
  pointAt(EDGE_ALONE, folded, at);

/** The point that goes on with another: 30日 behind 6月1日至, 2024.12 behind 2024.6-. */
export function readNextPoint(
  folded: string,
  at: number,
  before: CalendarPoint,
): CalendarPoint | null {
  const shorter =
    (before.day === null ? null : readDay(folded, at)) ??
    (before.month === null ? null : pointAt(DOTTED_MONTH, folded, at));
  return shorter ?? readPoint(folded, at);
}
