import type { Deadline, Responsibility, Target } from '@gongbao/schema/types';
import funds from '../../lexicon/funds.json' with { type: 'json' };
import type { Passage } from '../../marks/index.js';
import { anyOf } from '../../patterns/any-of.js';
import { countWhile } from '../../source/count-while.js';
import type { View } from '../../source/view.js';
import { GoverningTimes, type ParagraphTimes } from '../governing-times.js';
import { MASK } from '../mask.js';
import type { NoticeContext } from '../notice-context.js';
import { forceBefore } from '../to-force.js';
import { candidatesOf } from './candidates.js';
import { type Clause, measuredClauses } from './clauses.js';
import { fundBefore } from './fund-before.js';
import { readIndicator } from './indicator-row.js';
import { type QuotedParts, quotedParts } from './names.js';
import type { Carried } from './number-in-clause.js';
import { recallsParagraph, recallsSection } from './recalls.js';
import { type ReadNumber, readTargets } from './rules.js';
import type { Metric } from './stretch.js';

/** （含70分）: only says that a bound is included. */
const INCLUSIONS = /\((?:含|不含|包括|不包括)[^()]{0,20}\)/g;
/** （含）以上 belongs to the bound. */
const SHORT_INCLUSION = /^\((?:含|含本数)\)$/;

/** Blanks out the times that are deadlines, which are no numbers to attain and part no metric. */
function withoutTimes(view: View, deadlines: readonly Deadline[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span } of deadlines) {
    const from = view.localOffset(span.start);
    const to = view.localOffset(span.end - 1) + 1;
    parts.push(view.folded.slice(at, from), MASK.repeat(to - from));
    at = to;
  }
  return parts.join('') + view.folded.slice(at);
}

/** The paragraph as it is read: without times and remarks, goals in “…” as clauses of their own. */
function toReadable(
  passage: Passage,
  deadlines: readonly Deadline[],
  goals: QuotedParts['goals'],
): string {
  const timeless = withoutTimes(passage, deadlines).replace(INCLUSIONS, (remark) =>
    SHORT_INCLUSION.test(remark) ? remark : MASK.repeat(remark.length),
  );
  if (goals.length === 0) return timeless;
  const parts: string[] = [];
  let at = 0;
  for (const mark of goals.flatMap(([from, to]) => [from, to - 1])) {
    parts.push(timeless.slice(at, mark), ',');
    at = mark + 1;
  }
  return parts.join('') + timeless.slice(at);
}

/** 种植补贴, 支持额度: what names money goes on until another does. */
const MONEY = new RegExp(`(?:${anyOf(funds.grants)})$`);

/** What a paragraph is read with. */
interface Surroundings {
  readonly path: string | null;
  readonly year: number;
  /** Whether a source offset stands in the name of somebody who is charged: 17个牵头单位. */
  readonly isInName: (offset: number) => boolean;
}

/** Whether a time that the paragraph itself prints was over when the notice was issued. */
const isOver = (deadline: Deadline | null, { printed }: ParagraphTimes, year: number): boolean =>
  deadline !== null &&
  printed.includes(deadline) &&
  deadline.kind === 'in' &&
  Number(deadline.end?.slice(0, 4) ?? year) < year;

/** 金额300万元以上的业务收费，原则上不高于…: what a case speaks of is what the next clause measures. */
const CASE_THING = /^\s?及?(?:以上|以下|以内)的([\u4e00-\u9fff]{2,14})$/;

function thingOfCase({ tail, clauseTo }: Clause): Metric | null {
  const thing = CASE_THING.exec(tail)?.[1];
  return thing === undefined ? null : [[clauseTo - thing.length, clauseTo]];
}

/** A stretch as printed; null where there is none. */
const print = ({ text }: Passage, metric: Metric): string | null =>
  metric.length === 0 ? null : metric.map(([from, to]) => text.slice(from, to)).join('');

function toTarget(
  passage: Passage,
  { clauseFrom, clauseTo, lead }: Clause,
  [number, reading]: ReadNumber,
): Omit<Target, 'path' | 'deadline'> {
  const { rule, kind, comparator, change, explicit } = reading;
  return {
    ...passage.slice(clauseFrom, clauseTo).toText(),
    rule,
    kind,
    metric: print(passage, reading.metric),
    comparator,
    value: number.value,
    valueMax: number.valueMax,
    unit: number.unit,
    change,
    baseline: print(passage, reading.baseline),
    force: forceBefore(passage, clauseFrom - lead.length, number.from),
    explicit,
  };
}

function readParagraph(times: ParagraphTimes, around: Surroundings): Target[] {
  const { path, year, isInName } = around;
  const { paragraph: passage } = times;
  if (passage.numbers.length === 0 || recallsParagraph(passage.folded)) return [];
  const { names, goals } = quotedParts(passage);
  const readable = toReadable(passage, times.printed, goals);
  const isTimed = (at: number): boolean => readable.charAt(at) === MASK;
  const numbers = candidatesOf(passage, names).filter(
    ({ from }) => !isTimed(from) && !isInName(passage.offset(from)),
  );
  const clauses = measuredClauses(readable, numbers);
  let metric: Metric = [];
  const isMoney = (stretches: Metric): boolean => MONEY.test(print(passage, stretches) ?? '');
  let named: readonly Metric[] = [];
  let isOfCase = false;
  let deliveredTo = -1;
  return clauses.flatMap((clause, index) => {
    const { clauseFrom, lead } = clause;
    const carried: Carried = {
      metric,
      named: clause.lead === '' ? [] : named,
      isOfCase,
      year,
      isDelivered: deliveredTo >= clauseFrom - lead.length,
      fund: () => (isMoney(metric) ? metric : fundBefore(readable, clauseFrom)),
    };
    const read = readTargets(clause, carried, clauses[index - 1], clauses[index + 1]);
    const start = passage.offset(clause.behindFrom - 1);
    const governing = read.map((_, position) => times.at({ start, position, count: read.length }));
    const thing = read.length === 0 ? thingOfCase(clause) : null;
    metric = thing ?? metric;
    isOfCase = thing !== null;
    if (read.length === 0 || isOver(governing[0] ?? null, times, year)) return [];
    if (clause.lead === '') named = [];
    return read.map((one, position) => {
      const [number, reading] = one;
      if (reading.metric.length > 0) {
        metric = reading.metric;
        named = [...named, reading.metric];
      }
      if (reading.kind === 'output') deliveredTo = number.to;
      const deadline = governing[position] ?? null;
      return { ...toTarget(passage, clause, one), path, deadline };
    });
  });
}

/** Whether a time ends in a year behind that of the notice: what is set for it is no fact of the past. */
const isToCome = (deadline: Deadline | null, year: number): boolean =>
  year > 0 && Number(deadline?.end?.slice(0, 4) ?? 0) > year;

/** Tells of offsets whether they stand in the name of an actor. */
function inNames(responsibilities: readonly Responsibility[]): (offset: number) => boolean {
  const names = responsibilities
    .flatMap(({ actors }) => actors.map(({ span }) => span))
    .sort((left, right) => left.start - right.start);
  return (offset) => {
    const before = countWhile(names.length, (at) => (names[at]?.start ?? 0) <= offset);
    return (names[before - 1]?.end ?? 0) > offset;
  };
}

/** 量化目标 of a notice in printed order. */
export function extractTargets(
  { contexts, year }: NoticeContext,
  found: {
    readonly deadlines: readonly Deadline[];
    readonly responsibilities: readonly Responsibility[];
  },
): Target[] {
  const times = new GoverningTimes(found.deadlines);
  const isInName = inNames(found.responsibilities);
  return contexts.flatMap((context) => {
    const { path } = context;
    const values = readIndicator(context, times);
    if (context.paragraphs.every(({ numbers }) => numbers.length === 0)) return [];
    const read = times
      .ofParagraphs(context)
      .flatMap(
        (texts) => values.get(texts.paragraph) ?? readParagraph(texts, { path, year, isInName }),
      );
    if (read.length === 0 || !recallsSection(context)) return read;
    return read.filter(({ deadline }) => isToCome(deadline, year));
  });
}
