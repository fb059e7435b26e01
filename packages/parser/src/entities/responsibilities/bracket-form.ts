import type { Responsibility, ResponsibilityRole, Span } from '@gongbao/schema';
import { type ActorContext, toActors } from '../../actors/index.js';
import { isBodyName } from '../../patterns/body-name.js';
import { isBlankCode } from '../../patterns/characters.js';
import type { SectionContext } from '../../sections/index.js';
import { countWhile } from '../../source/count-while.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';
import { ANY_LABEL, readLabel } from './labels.js';
import { LEAD_RULES, type LeadRule, readLeadRule } from './lead-rules.js';
import { type RoleGroup, toRoleGroups } from './role-groups.js';

const NEXT_LABEL = new RegExp(`(?:[,;、]|(?<!\\s))\\s*(?=(?:${ANY_LABEL})\\s*:)`, 'g');
const SENTENCE_END = '。;';
/** Of a longer bracket each record prints its own bodies only: there may be as many as it is long. */
const LONGEST = 2000;
const DEADLINE_FIELD = /[,;]\s*(?:完成|整改|办结)?(?:时限|时间|期限)\s*:.*$/;

interface Clause {
  readonly role: ResponsibilityRole;
  readonly label: string | null;
  readonly actors: View;
}

/** Parts `牵头单位：A；责任单位：B、C` at its labels. */
function labelledStretches(content: View): View[] {
  const starts = [...content.folded.matchAll(NEXT_LABEL)].map((match) => ({
    end: match.index,
    start: match.index + match[0].length,
  }));
  return starts.map(({ start }, index) =>
    content.slice(start, starts[index + 1]?.end ?? content.length),
  );
}

/** Applies a rule stated in the document to a list that prints no lead of its own. */
function withLead(actors: View, label: string | null, rule: LeadRule | null): Clause[] {
  const responsible: Clause = { role: 'responsible', label, actors };
  if (rule === null) return [responsible];
  const { separator, alone } = LEAD_RULES[rule];
  const at = actors.folded.indexOf(separator);
  if (at < 0) return [{ ...responsible, role: alone }];
  return [
    { role: 'lead', label, actors: actors.slice(0, at) },
    { role: 'responsible', label, actors: actors.slice(at + 1) },
  ];
}

function toClauses(
  group: RoleGroup,
  label: string | null,
  role: ResponsibilityRole | null,
  rule: LeadRule | null,
): Clause[] {
  const resolved = group.role ?? role;
  if (resolved === null) return [];
  const takesRule = resolved === 'responsible';
  return takesRule
    ? withLead(group.actors, label, rule)
    : [{ role: resolved, label, actors: group.actors }];
}

function readClauses(content: View, rule: LeadRule | null): Clause[] {
  const labelled = labelledStretches(content);
  if (labelled.length === 0) {
    const groups = toRoleGroups(content);
    const isDuty = groups.some(({ role }) => role !== null);
    const [first] = groups;
    const named =
      first === undefined ? [] : toActors(first.actors, { attested: new Map(), isPerson: false });
    const bodies = named.filter(({ name }) => isBodyName(fold(name)));
    if (!isDuty || bodies.length * 2 < named.length) return [];
    return groups.flatMap((group) => toClauses(group, null, null, rule));
  }
  return labelled.flatMap((stretch) => {
    const label = readLabel(stretch.folded);
    if (label === null) return [];
    const value = stretch.slice(label.length);
    return toRoleGroups(value).flatMap((group) => toClauses(group, label.label, label.role, rule));
  });
}

/** What the brackets of a document have said so far about who leads. */
export interface BracketState {
  rule: LeadRule | null;
}

function contentOf(bracket: View, state: BracketState): View {
  let content = bracket.slice(1, bracket.length - 1).trim();
  const stated = readLeadRule(content.folded);
  if (stated !== null) {
    state.rule = stated.rule;
    const end = content.folded.slice(0, stated.from).replace(/(?<![。;,\s])[。;,\s]+$/, '').length;
    content = content.slice(0, end);
  }
  const deadline = DEADLINE_FIELD.exec(content.folded)?.index;
  return deadline === undefined ? content : content.slice(0, deadline);
}

/**
 * Brackets that close an item or stand as a line: （牵头单位：A；责任单位：B、C）, （A牵头，B、C配合）,
 * （A、B按职责分工负责）.
 */
export function readBracketForm(
  context: SectionContext,
  attested: ActorContext['attested'],
  state: BracketState,
): Responsibility[] {
  const result: Responsibility[] = [];
  let from = 0;
  for (const paragraph of context.paragraphs) {
    for (const [start, end] of paragraph.brackets) {
      if (!standsAlone(paragraph.folded, start, end)) continue;
      const bracket = paragraph.slice(start, end);
      const clauses = readClauses(contentOf(bracket, state), state.rule);
      if (clauses.length === 0) continue;
      const appliesTo = textBetween(context, from, bracket.start);
      from = bracket.end;
      for (const { role, label, actors } of clauses) {
        result.push({
          ...(bracket.length > LONGEST ? actors : bracket).toText(),
          rule: label === null ? 'bracket-duty' : 'bracket-labels',
          path: context.path,
          role,
          label,
          form: 'bracket',
          actors: toActors(actors, { attested, isPerson: role === 'leader' }),
          appliesTo,
        });
      }
    }
  }
  return result;
}

/** Whether a bracket ends its text or a sentence, or stands behind one. */
function standsAlone(folded: string, start: number, end: number): boolean {
  let next = end;
  while (isBlankCode(folded.charCodeAt(next))) next += 1;
  if (next >= folded.length || SENTENCE_END.includes(folded.charAt(next))) return true;
  let previous = start - 1;
  while (isBlankCode(folded.charCodeAt(previous))) previous -= 1;
  return previous >= 0 && SENTENCE_END.includes(folded.charAt(previous));
}

/** What a unit says between two source offsets. */
function textBetween(
  { heading, paragraphs }: SectionContext,
  from: number,
  to: number,
): Span | null {
  const next = countWhile(paragraphs.length, (at) => (paragraphs[at]?.end ?? from + 1) <= from);
  const count = countWhile(paragraphs.length, (at) => (paragraphs[at]?.start ?? to) < to);
  const isHeadingBetween = heading !== null && heading.end > from && heading.start < to;
  const first = isHeadingBetween ? heading : paragraphs[next];
  const last = next < count ? paragraphs[count - 1] : heading;
  if (first === undefined || last == null || last.end <= from || first.start >= to) return null;
  return { start: Math.max(first.start, from), end: Math.min(last.end, to) };
}
