import type { Responsibility, Span } from '@gongbao/schema';
import { type ActorContext, toActors } from '../../actors/index.js';
import type { Block } from '../../blocks/index.js';
import type { UnitContext } from '../unit-context.js';
import { type Label, readLabel } from './labels.js';
import { toRoleGroups } from './role-groups.js';

type Attested = ActorContext['attested'];

function fromLine(
  block: Block,
  label: Label,
  path: string | null,
  appliesTo: Span | null,
  attested: Attested,
): Responsibility[] {
  const value = block.view.slice(label.length);
  const groups = toRoleGroups(value);
  const isPerson = label.role === 'leader';
  return groups.map((group) => {
    const printed = groups.length === 1 ? block.view : group.view;
    return {
      ...printed.toText(),
      rule: group.role === null ? 'label-line' : 'label-line-role-word',
      path,
      role: group.role ?? label.role,
      label: label.label,
      form: 'label' as const,
      actors: toActors(group.actors, { attested, isPerson }),
      appliesTo,
    };
  });
}

/** The own text of a unit between two source offsets, or null where there is none. */
function textBetween(context: UnitContext, from: number, to: number): Span | null {
  const views = [context.heading, ...context.paragraphs].filter(
    (view) => view !== null && view.start >= from && view.end <= to,
  );
  const [first] = views;
  const last = views.at(-1);
  return first == null || last == null ? null : { start: first.start, end: last.end };
}

/**
 * Label lines (责任单位：…): lines that stand together speak of the text between them and the label
 * lines above.
 */
export function readLabelForm(context: UnitContext, attested: Attested): Responsibility[] {
  const result: Responsibility[] = [];
  let from = 0;
  let appliesTo: Span | null = null;
  let lastEnd = 0;
  for (const block of context.extras) {
    const label = block.kind === 'label' ? readLabel(block.view.folded) : null;
    if (label === null) continue;
    const above = textBetween(context, from, block.view.start);
    if (above !== null) {
      appliesTo = above;
      from = lastEnd;
    }
    result.push(...fromLine(block, label, context.path, appliesTo, attested));
    lastEnd = block.view.end;
    from = lastEnd;
  }
  return result;
}
