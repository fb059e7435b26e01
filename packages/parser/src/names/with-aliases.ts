import { perLexicon } from '../own-words/per-lexicon.js';
import { fold } from '../source/fold.js';
import { mapActors, type Named } from './map-actors.js';

const ownAliases = perLexicon(({ aliases }) => aliases);

/**
 * Gives bodies the names that the caller knows for those printed; after healing, so that a misread alias
 * is known too. `text` stays as printed.
 */
export function withAliases<Whole extends Named>(issue: Whole): Whole {
  const aliases = ownAliases();
  if (aliases.size === 0) return issue;
  return mapActors(issue, (actor) => {
    const name = actor.kind === 'person' ? undefined : aliases.get(fold(actor.name));
    return name === undefined ? actor : { ...actor, name, rule: 'alias' };
  });
}
