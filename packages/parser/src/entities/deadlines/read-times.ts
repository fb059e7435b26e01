import type { Deadline } from '@gongbao/schema/types';
import type { Passage } from '../../marks/index.js';
import type { Mark } from '../../patterns/mark-reader.js';
import { type KnownYears, type TimeMark, yearOf } from '../../patterns/time/index.js';
import { CALENDAR_RULES } from './calendar-rules.js';
import type { DeadlineReading } from './deadline-reading.js';
import { DURATION_RULES, RECURRENCE_RULES } from './length-rules.js';
import { resolveTimes } from './resolved-time.js';
import type { TimeRule, TimeSurroundings } from './time-rule.js';

/** How far rules may look before and behind a time. */
const REACH = 60;

/** What a rule read at a place; offsets are local. */
interface Found extends Mark {
  readonly rule: string;
  readonly reading: DeadlineReading;
}

/** Reads the times of one mark by the first rule that matches; the outer ones take the words around. */
function readBy<Time extends Mark>(
  rules: readonly TimeRule<Time>[],
  times: readonly Time[],
  { from, to }: TimeMark,
  around: TimeSurroundings,
): Found[] {
  const [first] = times;
  if (first === undefined) return [];
  for (const { name, lead, tail, test, read } of rules) {
    const left = lead === undefined ? '' : lead.exec(around.before)?.[0];
    const right = tail === undefined ? '' : tail.exec(around.behind)?.[0];
    if (left === undefined || right === undefined || test?.(first, around) === false) continue;
    if (read === null) return [];
    return times.map((time) => ({
      rule: name,
      from: time.from === from ? from - left.length : time.from,
      to: time.to === to ? to + right.length : time.to,
      reading: read(time, right),
    }));
  }
  return [];
}

function readMark(mark: TimeMark, around: TimeSurroundings): Found[] {
  switch (mark.kind) {
    case 'calendar':
      return readBy(CALENDAR_RULES, resolveTimes(mark.stretches, around.years), mark, around);
    case 'duration':
      return readBy(DURATION_RULES, [mark], mark, around);
    case 'recurrence': {
      const { from, to, every, on } = mark;
      const times = on.map((day, index) => ({
        from: index === 0 ? from : day.from,
        to: day.to,
        every,
        on: day,
      }));
      const alone = { from, to, every, on: null };
      return readBy(RECURRENCE_RULES, times.length === 0 ? [alone] : times, mark, around);
    }
  }
}

/** 每年2月底前公布，3月底前报送: a day without a year, in the sentence of one that comes each year, comes again, too. */
function comingAgain(mark: TimeMark, before: TimeMark | undefined, folded: string): TimeMark {
  const isYearly = before?.kind === 'recurrence' && before.every === 'P1Y' && before.on.length > 0;
  if (!isYearly || mark.kind !== 'calendar') return mark;
  const isDay = mark.stretches.every(
    ({ first, last }) => first.year === null && first.month !== null && last === null,
  );
  const isLimit = /^\s?(?:之|以)?前/.test(folded.slice(mark.to, mark.to + 4));
  const isApart = /[。;!?]/.test(folded.slice(before.to, mark.from));
  if (!isDay || !isLimit || isApart) return mark;
  const { from, to, stretches: on } = mark;
  return { kind: 'recurrence', from, to, every: before.every, on };
}

/** The year that a time prints or counts. */
function yearPrinted(mark: TimeMark, years: KnownYears): number | null {
  const last = mark.kind === 'calendar' ? mark.stretches.at(-1) : undefined;
  const printed = last?.last?.year ?? last?.first.year ?? null;
  return printed === null ? null : yearOf(printed, years);
}

/** All deadlines of one text, and the year that it prints last. */
export function readTimes(
  text: Passage,
  path: string | null,
  years: KnownYears,
  issuedOn: string | null,
): { readonly deadlines: readonly Deadline[]; readonly years: KnownYears } {
  const { folded } = text;
  const deadlines: Deadline[] = [];
  let known = years;
  let isRecalled = false;
  let before: TimeMark | undefined;
  for (const printed of text.times) {
    const mark = comingAgain(printed, before, folded);
    before = mark;
    const around: TimeSurroundings = {
      years: known,
      issuedOn,
      isRecalled,
      before: `${mark.from < REACH ? text.lead : ''}${folded.slice(Math.max(0, mark.from - REACH), mark.from)}`,
      behind: folded.slice(mark.to, mark.to + REACH),
    };
    for (const { rule, from, to, reading } of readMark(mark, around)) {
      deadlines.push({ ...text.slice(from, to).toText(), rule, path, ...reading });
    }
    const year = yearPrinted(mark, known);
    if (year === null) continue;
    isRecalled = year < (known.notice ?? 0);
    // 6月 behind a year means that year, but behind a baseline that of the notice.
    if (!isRecalled) known = { ...known, text: year };
  }
  return { deadlines, years: known };
}
