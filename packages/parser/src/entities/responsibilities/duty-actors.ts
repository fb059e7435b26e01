import type { Actor } from '@gongbao/schema/types';
import { type ActorContext, toActors } from '../../actors/index.js';
import { mayBeName } from '../../patterns/body-name.js';
import { HAN } from '../../patterns/characters.js';
import { fold } from '../../source/fold.js';
import type { View } from '../../source/view.js';

type Attested = ActorContext['attested'];

/** A person is named in characters, not by a number. */
const PERSON = new RegExp(`[${HAN}]`);

/** The actors of a list that a label or a role word charges; sentences among them are none. */
export function toDutyActors(list: View, attested: Attested, isPerson: boolean): Actor[] {
  const actors = toActors(list, { attested, isPerson });
  const isName = isPerson ? (name: string) => PERSON.test(name) : mayBeName;
  return actors.filter(({ name }) => isName(fold(name)));
}
