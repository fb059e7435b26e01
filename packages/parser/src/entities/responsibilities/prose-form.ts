import type { Responsibility, ResponsibilityRole } from '@gongbao/schema';
import { type ActorContext, toActors } from '../../actors/index.js';
import { isBodyName } from '../../patterns/body-name.js';
import { pieceRanges } from '../../patterns/lists.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';
import type { UnitContext } from '../unit-context.js';

interface ProseRule {
  readonly name: string;
  readonly role: ResponsibilityRole;
  /** On one folded clause; the first group is the list of bodies. */
  readonly pattern: RegExp;
}

const BODIES = '([^由]{2,60}?)';
const LEAD_IN = '^(?:其中|同时|并|具体)?';

/** Ordered; every rule may match once in a clause. */
const PROSE_RULES: readonly ProseRule[] = [
  { name: 'by-lead', role: 'lead', pattern: new RegExp(`(?:^|[^缘理])由${BODIES}牵头`) },
  {
    name: 'by-responsible',
    role: 'responsible',
    pattern: new RegExp(`(?:^|[^缘理])由${BODIES}(?:具体|共同|分别|统一)?负责`),
  },
  { name: 'lead', role: 'lead', pattern: new RegExp(`${LEAD_IN}${BODIES}牵头(?!单位|部门)`) },
  {
    name: 'responsible',
    role: 'responsible',
    pattern: new RegExp(`${LEAD_IN}${BODIES}(?:具体)?负责(?!人|同志|的)`),
  },
  {
    name: 'together-with',
    role: 'cooperating',
    pattern: /^(?:.{2,40}?)?会同([^由]{2,40}?)(?:等(?:有关)?(?:部门|单位))?$/,
  },
];

/** Cheap first look at a paragraph or clause. */
const DUTY_WORD = /牵头|负责|会同/;

function clausesOf(paragraph: View): View[] {
  if (!DUTY_WORD.test(paragraph.folded)) return [];
  return pieceRanges(paragraph.folded, /[。;:,]/).map(([from, to]) => paragraph.slice(from, to));
}

/**
 * Running prose that gives a body a duty of this unit: 由A牵头…, 编办负责…；财政局负责…. A body that
 * is merely mentioned has none.
 */
export function readProseForm(
  context: UnitContext,
  attested: ActorContext['attested'],
): Responsibility[] {
  return context.paragraphs.flatMap((paragraph) =>
    clausesOf(paragraph)
      .filter(({ folded }) => DUTY_WORD.test(folded))
      .flatMap((clause) =>
        PROSE_RULES.flatMap(({ name, role, pattern }) => {
          const match = pattern.exec(clause.folded);
          const bodies = match?.[1];
          if (match === null || bodies === undefined) return [];
          const from = match.index + match[0].indexOf(bodies, match[0].indexOf('由') + 1);
          const actors = toActors(clause.slice(from, from + bodies.length), {
            attested,
            isPerson: false,
          });
          if (actors.length === 0 || !actors.every(({ name: body }) => isBodyName(fold(body))))
            return [];
          return [
            {
              ...clause.toText(),
              rule: `prose-${name}`,
              path: context.path,
              role,
              label: null,
              form: 'prose' as const,
              actors,
              appliesTo: clause.span,
            },
          ];
        }).slice(0, 1),
      ),
  );
}
