import type { Actor } from '@gongbao/schema';
import { type ActorContext, toActors } from '../../actors/index.js';
import { isBodyName, isNoName } from '../../patterns/body-name.js';
import { HAN } from '../../patterns/characters.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';

type Attested = ActorContext['attested'];

/** Letters and digits may stand in a name (12345热线办), a time or a mark may not. */
const NAME = new RegExp(`^[${HAN}·“”()、A-Za-z0-9-]{2,30}$`);
const NUMBER = /^\d+$|\d\s*[年月日]|长期|常年/;

/** Whether a name in a list of duties may be one: what is a sentence, a time or a mark is none. */
function mayBeName(name: string): boolean {
  return isBodyName(name) || (NAME.test(name) && !NUMBER.test(name) && !isNoName(name));
}

/** The actors of a list that a label or a role word charges; sentences among them are none. */
export function toDutyActors(list: View, attested: Attested, isPerson: boolean): Actor[] {
  const actors = toActors(list, { attested, isPerson });
  return isPerson ? actors : actors.filter(({ name }) => mayBeName(fold(name)));
}
