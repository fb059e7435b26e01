import type { Responsibility } from '@gongbao/schema';
import { type ActorContext, toActors } from '../../actors/index.js';
import { isBodyName } from '../../patterns/body-name.js';
import { pieceRanges } from '../../patterns/lists.js';
import type { SectionContext } from '../../sections/index.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';

/** Roles that a pattern may name its groups by. */
const ROLES = [
  'lead',
  'responsible',
  'cooperating',
] as const satisfies readonly Responsibility['role'][];

interface ProseRule {
  readonly name: string;
  /** On one folded clause; each group is a list of bodies, named by the role that it has. */
  readonly pattern: RegExp;
}

const LEAD_IN = '^(?:其中|同时|并|具体|保证金)?';
/** What is done together with others begins with one of these. */
const DOING =
  '(?=(?:等(?:有关)?(?:部门|单位))?(?:对|做好|依法|不定期|定期|开展|认真|统筹|共同|加强|研究|制定|编制|拟订|起草|组织|推进|建立|完善|落实|负责|指导|实施|办理|审核|审查|督促|监督|检查|确定|提出|出台|协调|参与|抓好|按照|$))';
/** The short name that a body is given in a bracket is no part of its name. */
const ALIAS = '(?:\\((?:以下)?简称[^()]*\\))?';

/** Ordered, the first that reads a clause wins. */
const PROSE_RULES: readonly ProseRule[] = [
  { name: 'by-lead', pattern: /(?:^|[^缘理])由(?<lead>[^由]{2,60}?)牵头/ },
  {
    name: 'by-responsible',
    pattern: new RegExp(
      `(?:^|[^缘理])由(?<responsible>[^由]{2,60}?)${ALIAS}(?:具体|共同|分别|统一)?负责`,
    ),
  },
  { name: 'lead', pattern: new RegExp(`${LEAD_IN}(?<lead>[^由]{2,60}?)牵头(?!单位|部门)`) },
  {
    name: 'responsible',
    pattern: new RegExp(
      `${LEAD_IN}(?<responsible>[^由]{2,60}?)${ALIAS}(?:具体)?(?:实施)?负责(?!人|同志|的|制)`,
    ),
  },
  {
    name: 'together-with',
    pattern: new RegExp(
      `^(?<responsible>[^由]{2,40}?)?将?会同(?<cooperating>[^由]{2,40}?)${DOING}`,
    ),
  },
];

/** Cheap first look at a paragraph or clause. */
const DUTY_WORD = /牵头|负责|会同/;

function clausesOf(paragraph: View): View[] {
  if (!DUTY_WORD.test(paragraph.folded)) return [];
  return pieceRanges(paragraph.folded, /[。;:,]/)
    .map(([from, to]) => paragraph.slice(from, to))
    .filter(({ folded }) => DUTY_WORD.test(folded));
}

/** A list that must be of bodies throughout; else it is a mention, or no body at all. */
function readBodies(list: View, attested: ActorContext['attested']): Responsibility['actors'] {
  const actors = toActors(list, { attested, isPerson: false });
  return actors.every(({ name }) => isBodyName(fold(name))) ? actors : [];
}

function readClause(
  clause: View,
  path: string | null,
  attested: ActorContext['attested'],
): Responsibility[] {
  for (const { name, pattern } of PROSE_RULES) {
    const match = pattern.exec(clause.folded);
    if (match === null) continue;
    const found = ROLES.flatMap((role) => {
      const bodies = match.groups?.[role];
      if (bodies === undefined) return [];
      const from = match.index + match[0].indexOf(bodies);
      const actors = readBodies(clause.slice(from, from + bodies.length), attested);
      return actors.length === 0 ? [] : [{ role, actors }];
    });
    if (found.length === 0) continue;
    const shared = { rule: `prose-${name}`, path, label: null, form: 'prose' as const };
    return found.map(({ role, actors }) => ({
      ...clause.toText(),
      ...shared,
      role,
      actors,
      appliesTo: clause.span,
    }));
  }
  return [];
}

/**
 * Running prose that gives a body a duty of this unit: 由A牵头…, 编办负责…；财政局负责…, A会同B…. A body
 * that is merely mentioned has none.
 */
export function readProseForm(
  { paragraphs, path }: SectionContext,
  attested: ActorContext['attested'],
): Responsibility[] {
  return paragraphs.flatMap((paragraph) =>
    clausesOf(paragraph).flatMap((clause) => readClause(clause, path, attested)),
  );
}
