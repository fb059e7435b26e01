import type { Deadline } from '@gongbao/schema';
import type { SectionContext } from '../../sections/index.js';
import { countWhile } from '../../source/count-while.js';
import type { View } from '../../source/view.js';
import { blankOut } from '../mask.js';
import type { NoticeContext } from '../notice-context.js';
import { ReadPlaces } from './read-places.js';
import {
  DEADLINE_RULES,
  type DeadlineReading,
  type DeadlineSurroundings,
  MAY_HOLD_TIME,
} from './rules.js';
import { readTimePoint } from './time-point.js';

/** A deadline with its place inside the text that prints it. */
interface Found {
  readonly from: number;
  readonly deadline: Deadline;
}

const SURROUNDINGS = 24;
const YEAR = /(?<!较|比|与|同)((?:19|20)\d{2})\s*年/g;
/** Titles and document numbers only name; their years set no time. */
const NAMES = /《[^《》]*》|\[\d{4}\]\s*\d+\s*号|[A-Z]{2}\S{0,12}-\d{4}/g;

const withoutNames = (folded: string): string => blankOut(folded, NAMES);

/** A year with the place behind it. */
interface PrintedYear {
  readonly year: number;
  readonly to: number;
}

function yearsIn(folded: string): PrintedYear[] {
  if (!folded.includes('年')) return [];
  return [...folded.matchAll(YEAR)].map((match) => ({
    year: Number(match[1]),
    to: match.index + match[0].length,
  }));
}

function lastYear(folded: string): number | null {
  return yearsIn(folded).at(-1)?.year ?? null;
}

/** The year last printed before a place. */
function yearBefore(years: readonly PrintedYear[], at: number): number | null {
  const count = countWhile(years.length, (index) => (years[index]?.to ?? at + 1) <= at);
  return years[count - 1]?.year ?? null;
}

function toDeadline(
  view: View,
  path: string | null,
  rule: string,
  { kind, start, end, recurrence, duration }: DeadlineReading,
): Deadline {
  const { text, span, pieces } = view.toText();
  return { text, span, pieces, rule, path, kind, start, end, recurrence, duration };
}

/** All matches of all rules in one text, earliest first; where they overlap, the earlier rule's. */
function readText(
  view: View,
  path: string | null,
  defaultYear: number,
  issueYear: number,
): Deadline[] {
  if (!MAY_HOLD_TIME.test(view.folded)) return [];
  const folded = withoutNames(view.folded);
  const found: Found[] = [];
  let years: PrintedYear[] | undefined;
  const places = new ReadPlaces(folded.length);
  for (const { name, sign, pattern, read } of DEADLINE_RULES) {
    if (!sign.test(folded)) continue;
    for (const match of folded.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const from = match.index + lead;
      const to = match.index + match[0].trimEnd().length;
      if (!places.isFree(from, to)) continue;
      years ??= yearsIn(folded);
      const around: DeadlineSurroundings = {
        year: yearBefore(years, from) ?? defaultYear,
        issueYear,
        before: folded.slice(Math.max(0, from - SURROUNDINGS), from),
        behind: folded.slice(to, to + SURROUNDINGS),
      };
      const reading = read(match, around);
      if (reading === null) continue;
      places.take(from, to);
      found.push({ from, deadline: toDeadline(view.slice(from, to), path, name, reading) });
    }
  }
  return found.sort((left, right) => left.from - right.from).map(({ deadline }) => deadline);
}

/** 4月： and 6月—8月： as ordinals are times themselves. */
function readMonthOrdinal({ section, path }: SectionContext, year: number): Deadline[] {
  if (section === null || section.kind !== 'month') return [];
  const view = section.ordinal.view;
  const printed = view.slice(0, view.folded.indexOf(':')).trim();
  const [first = '', second] = printed.folded.split(/[-~至到]/);
  const start = readTimePoint(first, year);
  const end = second === undefined ? start : readTimePoint(second, year);
  if (start === null || end === null) return [];
  const kind = second === undefined ? 'in' : 'range';
  const dates = { start: start.start, end: end.end, recurrence: null, duration: null };
  return [{ ...printed.toText(), rule: 'month-ordinal', path, kind, ...dates }];
}

function yearOfHeadings({ ancestors }: SectionContext): number | null {
  for (let level = ancestors.length - 1; level >= 0; level -= 1) {
    const year = lastYear(ancestors[level]?.heading?.folded ?? '');
    if (year !== null) return year;
  }
  return null;
}

/**
 * 时限 of a notice in printed order. A missing year is the one last printed in the unit, else in the
 * headings above it, else that of the notice.
 */
export function extractDeadlines({ contexts, year: issueYear }: NoticeContext): Deadline[] {
  return contexts.flatMap((context) => {
    const { heading, paragraphs, path } = context;
    let year = yearOfHeadings(context) ?? issueYear;
    const ordinal = readMonthOrdinal(context, year);
    const texts = heading === null ? paragraphs : [heading, ...paragraphs];
    const found = texts.flatMap((text) => {
      const deadlines = readText(text, path, year, issueYear);
      year = lastYear(withoutNames(text.folded)) ?? year;
      return deadlines;
    });
    return [...ordinal, ...found];
  });
}
