import type { Responsibility, Span } from '@gongbao/schema/types';
import type { ActorContext } from '../../actors/index.js';
import { labelOf } from '../../marks/index.js';
import type { Label } from '../../patterns/label.js';
import type { SectionContext } from '../../sections/index.js';
import type { View } from '../../source/view.js';
import { toDutyActors } from './duty-actors.js';
import { type DutyClause, toDutyClauses } from './duty-clauses.js';
import type { StatedRules } from './stated-rules.js';

type Attested = ActorContext['attested'];

/** A label line with what the section tells of it. */
interface LabelLine {
  readonly view: View;
  readonly label: Label;
  readonly path: string | null;
  readonly appliesTo: Span | null;
}

/** What a clause prints of its line: the first also the label, the last also what stands behind the list. */
function printedOf(line: View, { view }: DutyClause, clauses: readonly DutyClause[]): View {
  const from = view === clauses[0]?.view ? 0 : line.localOffset(view.start);
  const to = view === clauses.at(-1)?.view ? line.length : line.localOffset(view.end);
  return line.slice(from, to);
}

function readLine(
  line: LabelLine,
  attested: Attested,
  clauses: readonly DutyClause[],
): Responsibility[] {
  const { label, path, appliesTo } = line;
  return clauses.flatMap((clause) => {
    const { role, hasWord } = clause;
    const actors = toDutyActors(clause.actors, attested, label.isPerson);
    if (actors.length === 0) return [];
    const rule = hasWord ? 'label-line-role-word' : 'label-line';
    const text = printedOf(line.view, clause, clauses).toText();
    const printed = { ...text, rule, path, role, label: label.label };
    return [{ ...printed, form: 'label' as const, actors, appliesTo }];
  });
}

/** The list of a label line, up to the first 。 and the rule that it may state. */
function listOf(view: View, label: Label, rules: StatedRules): View {
  const value = view.slice(label.length);
  const sentence = value.folded.indexOf('。');
  return value.slice(0, Math.min(rules.read(value.folded), sentence < 0 ? value.length : sentence));
}

/**
 * Label lines (责任单位：…): lines that stand together speak of the text between them and the label
 * lines above.
 */
export function readLabelForm(
  context: SectionContext,
  attested: Attested,
  rules: StatedRules,
): Responsibility[] {
  const { heading, paragraphs, extras, path } = context;
  const texts = heading === null ? paragraphs : [heading, ...paragraphs];
  const labels = extras.map(({ kind, view }) => (kind === 'label' ? labelOf(view) : null));
  const hasLead = labels.some((label) => label?.role === 'lead');
  const result: Responsibility[] = [];
  let appliesTo: Span | null = null;
  let next = 0;
  for (const [index, { view }] of extras.entries()) {
    const label = labels[index];
    if (label == null) continue;
    const first = texts[next];
    while ((texts[next]?.start ?? Number.POSITIVE_INFINITY) < view.start) next += 1;
    const last = texts[next - 1];
    const isNewText = first !== undefined && first.start < view.start;
    if (isNewText && last !== undefined) appliesTo = { start: first.start, end: last.end };
    const clauses = toDutyClauses(listOf(view, label, rules), label, hasLead ? null : rules);
    for (const found of readLine({ view, label, path, appliesTo }, attested, clauses)) {
      result.push(found);
    }
  }
  return result;
}
