import type { Responsibility } from '@gongbao/schema/types';
import { type ActorContext, toActors } from '../../actors/index.js';
import roles from '../../lexicon/roles.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { isBodyName } from '../../patterns/body-name.js';
import { WordSet } from '../../patterns/word-set.js';
import type { SectionContext } from '../../sections/index.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';

const GROUPS = anyOf(roles.groupHeadings);
const groupHeading = new WordSet(roles.groupHeadings);
/** 各单位按以下职能分工开展排查： announces units that are headed by bodies. */
const ANNOUNCING = new RegExp(`(?:${GROUPS})[^。]{0,20}:$`);
/** 县财政局工作职责 names a body without a group above. */
const OWN_DUTIES = /(?:的)?(?:主要|工作|具体){0,2}职责$/;
/** 县财政局：负责…: a unit may print its body without setting a heading. */
const LEADING_BODIES = /^[^。:,;]{2,60}(?=[:。])/;

/** Whether what stands above a unit says that the units below it are the duties of bodies. */
function isAnnounced({ ancestors }: SectionContext, preamble: View | undefined): boolean {
  const parent = ancestors.at(-1);
  if (parent?.heading != null && groupHeading.isEndOf(parent.heading.folded)) return true;
  const above = parent === undefined ? preamble : parent.paragraphs.at(-1);
  return above?.folded.endsWith(':') === true && ANNOUNCING.test(above.folded.slice(-60));
}

/** Where a unit prints the bodies that it is about. */
function bodiesOf({ heading, paragraphs }: SectionContext, isGrouped: boolean): View | null {
  if (heading === null) {
    const [first] = isGrouped ? paragraphs : [];
    const length = first === undefined ? 0 : (LEADING_BODIES.exec(first.folded)?.[0].length ?? 0);
    return first === undefined || length === 0 ? null : first.slice(0, length);
  }
  const duties = heading.folded.endsWith('职责')
    ? OWN_DUTIES.exec(heading.folded)?.index
    : undefined;
  if (duties !== undefined && duties > 0) return heading.slice(0, duties);
  return isGrouped ? heading : null;
}

/**
 * Units that are headed by bodies, under 责任分工 or where the text above announces them:
 * （二）政府办公室。贯彻落实….
 */
export function readHeadingForm(
  context: SectionContext,
  attested: ActorContext['attested'],
  preamble: View | undefined,
): Responsibility[] {
  const { section, path } = context;
  if (section === null) return [];
  const printed = bodiesOf(context, isAnnounced(context, preamble));
  if (printed === null) return [];
  const actors = toActors(printed, { attested, isPerson: false });
  if (actors.length === 0 || !actors.every(({ name }) => isBodyName(fold(name)))) return [];
  return [
    {
      ...printed.toText(),
      rule: 'body-heading',
      path,
      role: 'responsible',
      label: null,
      form: 'heading',
      actors,
      appliesTo: { ...section.span },
    },
  ];
}
