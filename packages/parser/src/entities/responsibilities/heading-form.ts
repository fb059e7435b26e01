import type { Responsibility } from '@gongbao/schema';
import { type ActorContext, toActors } from '../../actors/index.js';
import roles from '../../lexicon/roles.json' with { type: 'json' };
import { isBodyName } from '../../patterns/body-name.js';
import type { SectionContext } from '../../sections/index.js';
import { fold } from '../../source/fold.js';

const GROUP_HEADING = new RegExp(`(?:${roles.groupHeadings.join('|')})$`);

/** Units under 责任分工 whose headings are bodies: （二）政府办公室。贯彻落实…. */
export function readHeadingForm(
  context: SectionContext,
  attested: ActorContext['attested'],
): Responsibility[] {
  const { heading, section, ancestors, path } = context;
  const parent = ancestors.at(-1);
  if (heading === null || section === null || parent?.heading == null) return [];
  if (!GROUP_HEADING.test(parent.heading.folded)) return [];
  const actors = toActors(heading, { attested, isPerson: false });
  if (actors.length === 0 || !actors.every(({ name }) => isBodyName(fold(name)))) return [];
  return [
    {
      ...heading.toText(),
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
