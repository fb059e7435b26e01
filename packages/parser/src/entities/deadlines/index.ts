import type { Deadline } from '@gongbao/schema/types';
import { Passage } from '../../marks/index.js';
import { type KnownYears, timeReader } from '../../patterns/time/index.js';
import type { SectionContext, SectionDraft } from '../../sections/index.js';
import type { NoticeContext } from '../notice-context.js';
import { NO_READING } from './deadline-reading.js';
import { readTimes } from './read-times.js';
import { resolveTimes } from './resolved-time.js';
import { readStandingTimes } from './standing-time.js';
import { textsOfRow } from './texts-of-row.js';

/** 4月： and 6月—8月： as ordinals are times themselves. */
function readMonthOrdinal({ section, path }: SectionContext, years: KnownYears): Deadline[] {
  if (section === null || section.kind !== 'month') return [];
  const { view } = section.ordinal;
  const mark = timeReader.readAt(view.folded, 0);
  if (mark?.kind !== 'calendar') return [];
  return resolveTimes(mark.stretches, years).map(({ from, to, first, last }) => ({
    ...view.slice(from, to).toText(),
    rule: 'month-ordinal',
    path,
    ...NO_READING,
    kind: last === null ? 'in' : 'range',
    start: first.start,
    end: (last ?? first).end,
  }));
}

/** Heading, paragraphs, lines of labels and cells in printed order: 完成时限 stands in any. */
function textsOf({ heading, paragraphs, extras, row }: SectionContext): readonly Passage[] {
  if (row !== null) return textsOfRow(row, paragraphs);
  const lines = extras.filter(({ kind }) => kind === 'label').map(({ view }) => Passage.of(view));
  const texts = heading === null ? paragraphs : [heading, ...paragraphs];
  if (lines.length === 0) return texts;
  return [...texts, ...lines].sort((left, right) => left.start - right.start);
}

/**
 * 时限 of a notice in printed order. A missing year is the one last printed in the section, else in
 * the headings above it, else that of the notice.
 */
export function extractDeadlines({ contexts, year, dateOfIssue }: NoticeContext): Deadline[] {
  const notice = year === 0 ? null : year;
  const issuedOn = dateOfIssue?.date ?? null;
  /** What is known below the heading of each section. */
  const below = new Map<SectionDraft | undefined, KnownYears>();
  const deadlines: Deadline[] = [];
  for (const context of contexts) {
    let years = below.get(context.ancestors.at(-1)) ?? { notice, text: null };
    deadlines.push(...readMonthOrdinal(context, years));
    if (context.section !== null) below.set(context.section, years);
    if (context.row !== null) {
      deadlines.push(...readStandingTimes(context.row, context.path, years.text ?? notice));
    }
    for (const text of textsOf(context)) {
      const read = readTimes(text, context.path, years, issuedOn);
      deadlines.push(...read.deadlines);
      years = read.years;
      if (text === context.heading && context.section !== null) below.set(context.section, years);
    }
  }
  return deadlines;
}
