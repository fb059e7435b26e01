import type { Deadline, Target } from '@gongbao/schema';
import type { SectionContext } from '../../sections/index.js';
import { countWhile } from '../../source/count-while.js';
import type { View } from '../../source/view.js';
import { blankOut, MASK } from '../mask.js';
import type { NoticeContext } from '../notice-context.js';
import { measuredClauses } from './clauses.js';
import { fundBefore } from './fund-before.js';
import { PrintedWords } from './printed-words.js';
import { MAY_HOLD_QUANTITY } from './quantities.js';
import { readTargets } from './rules.js';

/** What is no number to attain: titles, document numbers, dates, names in quotation marks. */
const NAMES =
  /《[^《》]*》|\[\d{4}\]\s*第?\d+\s*号|[A-Z]{2}\S{0,12}-\d{4}|PM\d+(?:\.\d+)?|“[^“”]*”|\d{4}\s*(?:[-~至]\s*\d{4}\s*)?年?\)?(?=行动计划)|\d{4}\s*年(?:度|代)?|\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}月/g;

/** （含70分）: only says that a bound is included. */
const INCLUSIONS = /\((?:含|不含|包括|不包括)[^()]{0,20}\)/g;

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

/** The last deadline printed before a number in its paragraph, else a leading one above it. */
function governing(
  deadlines: readonly Deadline[],
  inherited: Deadline | null,
  at: number,
): Deadline | null {
  const before = countBefore(deadlines, at);
  return deadlines[before - 1] ?? inherited;
}

function readParagraph(
  view: View,
  path: string | null,
  deadlines: readonly Deadline[],
  inherited: Deadline | null,
): Target[] {
  if (!MAY_HOLD_QUANTITY.test(view.folded)) return [];
  const timeless = blankOut(withoutTimes(view, deadlines), INCLUSIONS);
  const masked = blankOut(timeless, NAMES);
  const printed = new PrintedWords(view, timeless);
  let carried = '';
  return measuredClauses(timeless, masked).flatMap((clause) => {
    const { clauseFrom, clauseTo } = clause;
    const readings = readTargets(clause, carried, () => fundBefore(timeless, clauseFrom));
    if (readings.length === 0) return [];
    const { text, span, pieces } = view.slice(clauseFrom, clauseTo).toText();
    return readings.map(([quantity, reading]) => {
      carried = reading.metric ?? carried;
      const { rule, kind, metric, comparator, change, baseline, explicit } = reading;
      return {
        text,
        span,
        pieces,
        rule,
        path,
        kind,
        metric: printed.of(metric, clauseFrom, clauseTo),
        comparator,
        value: quantity.value,
        valueMax: quantity.valueMax,
        unit: quantity.unitOfMeasure,
        change,
        baseline: printed.of(baseline, clauseFrom, clauseTo),
        deadline: governing(deadlines, inherited, view.offset(quantity.from)),
        explicit,
      };
    });
  });
}

/** How many of some deadlines, ascending, begin before a source offset. */
const countBefore = (deadlines: readonly Deadline[], offset: number): number =>
  countWhile(deadlines.length, (at) => (deadlines[at]?.span.start ?? offset) < offset);

/** Those of some deadlines, ascending, that a text prints. */
const inside = ({ start, end }: View, deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.slice(countBefore(deadlines, start), countBefore(deadlines, end));

/** The deadlines of a notice by the unit that prints them, ascending. */
type DeadlinesByPath = ReadonlyMap<string | null, readonly Deadline[]>;

/** 到2026年底：①…②…: the deadline that leads numbers inside a paragraph. */
function leadOfInline(
  { section, ancestors }: SectionContext,
  byPath: DeadlinesByPath,
): Deadline | null {
  const parent = section?.kind === 'inline' ? ancestors.at(-1) : undefined;
  if (section === null || parent === undefined) return null;
  const { paragraphs } = parent;
  const { start } = section.span;
  const count = countWhile(paragraphs.length, (at) => (paragraphs[at]?.end ?? start + 1) <= start);
  const above = paragraphs[count - 1];
  if (above === undefined || !above.folded.endsWith(':')) return null;
  return inside(above, byPath.get(parent.path) ?? []).at(-1) ?? null;
}

function readUnit(context: SectionContext, byPath: DeadlinesByPath): Target[] {
  const { path, paragraphs } = context;
  const deadlines = byPath.get(path) ?? [];
  let inherited = leadOfInline(context, byPath);
  return paragraphs.flatMap((view) => {
    const own = inside(view, deadlines);
    const targets = readParagraph(view, path, own, inherited);
    const last = own.at(-1);
    const leads = own[0]?.span.start === view.start || view.folded.endsWith(':');
    if (last !== undefined && leads) inherited = last;
    return targets;
  });
}

function groupByPath(deadlines: readonly Deadline[]): DeadlinesByPath {
  const byPath = new Map<string | null, Deadline[]>();
  for (const deadline of deadlines) {
    const group = byPath.get(deadline.path);
    if (group === undefined) byPath.set(deadline.path, [deadline]);
    else group.push(deadline);
  }
  return byPath;
}

/** 量化目标 of a notice in printed order. */
export function extractTargets(
  { contexts }: NoticeContext,
  { deadlines }: { readonly deadlines: readonly Deadline[] },
): Target[] {
  const byPath = groupByPath(deadlines);
  return contexts.flatMap((context) => readUnit(context, byPath));
}
