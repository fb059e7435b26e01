import type { Responsibility, Span } from '@gongbao/schema';
import type { ActorContext } from '../../actors/index.js';
import type { Block } from '../../blocks/index.js';
import { type Label, readLabel } from '../../patterns/label.js';
import type { SectionContext } from '../../sections/index.js';
import { toDutyActors } from './duty-actors.js';
import { toDutyClauses } from './duty-clauses.js';
import type { StatedRules } from './stated-rules.js';

type Attested = ActorContext['attested'];

function fromLine(
  block: Block,
  label: Label,
  { path }: SectionContext,
  appliesTo: Span | null,
  attested: Attested,
  rules: StatedRules,
  hasLead: boolean,
): Responsibility[] {
  const value = block.view.slice(label.length);
  const sentence = value.folded.indexOf('。');
  const end = Math.min(rules.read(value.folded), sentence < 0 ? value.length : sentence);
  const clauses = toDutyClauses(value.slice(0, end), label, hasLead ? null : rules);
  return clauses.flatMap(({ role, actors: list, view, hasWord }) => {
    const actors = toDutyActors(list, attested, label.isPerson);
    if (actors.length === 0) return [];
    const { text, span, pieces } = (clauses.length === 1 ? block.view : view).toText();
    return [
      {
        text,
        span,
        pieces,
        rule: hasWord ? 'label-line-role-word' : 'label-line',
        path,
        role,
        label: label.label,
        form: 'label' as const,
        actors,
        appliesTo,
      },
    ];
  });
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
  const { heading, paragraphs, extras } = context;
  const texts = heading === null ? paragraphs : [heading, ...paragraphs];
  const result: Responsibility[] = [];
  const labels = extras.map(({ kind, view }) => (kind === 'label' ? readLabel(view.folded) : null));
  const hasLead = labels.some((label) => label?.role === 'lead');
  let appliesTo: Span | null = null;
  let next = 0;
  for (const [index, block] of extras.entries()) {
    const label = labels[index];
    if (label == null) continue;
    const first = texts[next];
    while ((texts[next]?.start ?? Number.POSITIVE_INFINITY) < block.view.start) next += 1;
    const last = texts[next - 1];
    const isNewText = first !== undefined && first.start < block.view.start;
    if (isNewText && last !== undefined) appliesTo = { start: first.start, end: last.end };
    for (const found of fromLine(block, label, context, appliesTo, attested, rules, hasLead)) {
      result.push(found);
    }
  }
  return result;
}
