import { type Actor, type Entities, entitySchemas } from '@gongbao/schema';
import type { ReviewedKind } from '../records/item.js';
import type { ReviewedValue, ReviewedValues } from './reviewed-fields.js';

/** The rule of records that a reviewer has put right. */
const RULE = 'correction';

/** New names for as many bodies, or fewer of those that there are; no other body has a place in the source. */
function correctActors(actors: readonly Actor[], names: ReviewedValue): readonly Actor[] | null {
  if (typeof names !== 'object' || names === null) return null;
  if (names.length === actors.length) {
    return actors.map((actor, at) => ({ ...actor, name: names[at] ?? actor.name }));
  }
  const kept = actors.filter(({ name }) => names.includes(name));
  return kept.length === names.length ? kept : null;
}

/** A record with its right values, or null where they make none that the schema knows. */
export function correctRecord<Kind extends ReviewedKind>(
  kind: Kind,
  entity: Entities[Kind],
  changes: ReviewedValues,
): Entities[Kind] | null {
  const actors =
    'actors' in entity && 'actors' in changes
      ? { actors: correctActors(entity.actors, changes['actors'] ?? null) }
      : {};
  const corrected = entitySchemas[kind].safeParse({
    ...entity,
    ...changes,
    ...actors,
    rule: RULE,
  });
  return corrected.success ? (corrected.data as Entities[Kind]) : null;
}
