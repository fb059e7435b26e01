import type { Responsibility, Span } from '@gongbao/schema/types';
import type { ActorContext } from '../../actors/index.js';
import type { Passage } from '../../marks/index.js';
import { isBodyName } from '../../patterns/body-name.js';
import type { SectionContext } from '../../sections/index.js';
import { countWhile } from '../../source/count-while.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';
import { toDutyActors } from './duty-actors.js';
import { dutyBrackets } from './duty-brackets.js';
import { type DutyClause, toDutyClauses } from './duty-clauses.js';
import { toFields } from './fields.js';
import type { StatedRules } from './stated-rules.js';

type Attested = ActorContext['attested'];

/** Of a longer bracket each record prints its own bodies only: there may be as many as it is long. */
const LONGEST = 2000;
const NONE: Attested = new Map();

/** Duties that no label tells must be of bodies: （含节假日） charges nobody. */
function readUnlabelled(content: View, rules: StatedRules): DutyClause[] {
  const clauses = toDutyClauses(content, null, rules);
  const bare = clauses.length === 0 && rules.readsBareBrackets ? rules.share(content) : [];
  const [first] = clauses.length > 0 ? clauses : bare;
  if (first === undefined) return [];
  const named = toDutyActors(first.actors, NONE, false);
  const bodies = named.filter(({ name }) => isBodyName(fold(name)));
  if (bodies.length === 0 || (bare.length > 0 && bodies.length < named.length)) return [];
  return clauses.length > 0
    ? clauses
    : bare.map((share) => ({ ...share, label: null, view: share.actors, hasWord: false }));
}

function readClauses(content: View, rules: StatedRules): DutyClause[] {
  const fields = toFields(content);
  if (fields.every(({ label }) => label === null)) {
    const [only, ...others] = fields;
    return only === undefined || others.length > 0 ? [] : readUnlabelled(only.value, rules);
  }
  const hasLead = fields.some(({ label }) => label?.role === 'lead');
  return fields.flatMap(({ label, value }) =>
    label === null ? [] : toDutyClauses(value, label, hasLead ? null : rules),
  );
}

/** What a bracket says of duties: up to the first 。 and the rule that it may state. */
function contentOf(inner: View, rules: StatedRules): View {
  const stated = rules.read(inner.folded);
  const sentence = inner.folded.indexOf('。');
  return inner.slice(0, sentence < 0 ? stated : Math.min(stated, sentence)).trim();
}

function toResponsibilities(
  bracket: View,
  clauses: readonly DutyClause[],
  path: string | null,
  appliesTo: Span | null,
  attested: Attested,
): Responsibility[] {
  return clauses.flatMap(({ role, label, actors: list }) => {
    const actors = toDutyActors(list, attested, label?.isPerson ?? false);
    if (actors.length === 0) return [];
    return [
      {
        ...(bracket.length > LONGEST ? list : bracket).toText(),
        rule: label === null ? 'bracket-duty' : 'bracket-labels',
        path,
        role,
        label: label?.label ?? null,
        form: 'bracket' as const,
        actors,
        appliesTo,
      },
    ];
  });
}

/**
 * Brackets that close an item or stand as a line: （牵头单位：A；责任单位：B、C）, （A牵头，B、C配合）,
 * （A、B按职责分工负责）.
 */
export function readBracketForm(
  context: SectionContext,
  attested: Attested,
  rules: StatedRules,
): Responsibility[] {
  const { heading, paragraphs, section } = context;
  const path = chargedPath(context);
  const result: Responsibility[] = [];
  let from = 0;
  const read = (text: Passage, isHeading: boolean): void => {
    for (const { from: start, to, contentFrom, contentTo } of dutyBrackets(text)) {
      const bracket = text.slice(start, to);
      const clauses = readClauses(contentOf(text.slice(contentFrom, contentTo), rules), rules);
      if (clauses.length === 0) continue;
      const own = isHeading ? (section?.span ?? null) : textBetween(context, from, bracket.start);
      from = bracket.end;
      for (const found of toResponsibilities(bracket, clauses, path, own, attested)) {
        result.push(found);
      }
    }
    rules.read(text.folded);
  };
  if (heading !== null) read(heading, true);
  for (const paragraph of paragraphs) read(paragraph, false);
  return result;
}

const ITEM_END = /[;,、]$/;

/**
 * The unit that a bracket behind its text charges: behind the last of （1）…；（2）…；（3）…。 in a
 * sentence that is the unit of the sentence.
 */
function chargedPath({ section, ancestors, path }: SectionContext): string | null {
  const parent = ancestors.at(-1);
  if (section?.kind !== 'inline' || parent === undefined) return path;
  const others = parent.sections.filter((sibling) => sibling !== section);
  const isLast = parent.sections.at(-1) === section && others.length > 0;
  const goOn = others.every(({ paragraphs }) => ITEM_END.test(paragraphs.at(-1)?.folded ?? ''));
  return isLast && goOn ? parent.path : path;
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
