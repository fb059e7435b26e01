import type { Responsibility, Span } from '@gongbao/schema';
import { type ActorContext, toActors } from '../../actors/index.js';
import type { Block } from '../../blocks/index.js';
import type { SectionContext } from '../../sections/index.js';
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
    const { text, span, pieces } = printed.toText();
    return {
      text,
      span,
      pieces,
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

/**
 * Label lines (责任单位：…): lines that stand together speak of the text between them and the label
 * lines above.
 */
export function readLabelForm(context: SectionContext, attested: Attested): Responsibility[] {
  const { heading, paragraphs, extras, path } = context;
  const texts = heading === null ? paragraphs : [heading, ...paragraphs];
  const result: Responsibility[] = [];
  let appliesTo: Span | null = null;
  let next = 0;
  for (const block of extras) {
    const label = block.kind === 'label' ? readLabel(block.view.folded) : null;
    if (label === null) continue;
    const first = texts[next];
    while ((texts[next]?.start ?? Number.POSITIVE_INFINITY) < block.view.start) next += 1;
    const last = texts[next - 1];
    const isNewText = first !== undefined && first.start < block.view.start;
    if (isNewText && last !== undefined) appliesTo = { start: first.start, end: last.end };
    for (const found of fromLine(block, label, path, appliesTo, attested)) result.push(found);
  }
  return result;
}
