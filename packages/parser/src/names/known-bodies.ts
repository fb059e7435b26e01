import bodies from '../lexicon/bodies.json' with { type: 'json' };
import { anyOf } from '../patterns/any-of.js';
import { isOwnBody } from '../patterns/body-name.js';
import { fold } from '../source/fold.js';

const NAMED = new RegExp(`^(?:${anyOf(bodies.stems)})(?:${anyOf(bodies.suffixes)})$`);
const NAMES: ReadonlySet<string> = new Set(bodies.names);

/** Whether a name is one that bodies have everywhere in the country (财政局, 环保分局, 组织部), or that the caller told. */
export function isKnownBody(name: string): boolean {
  return NAMES.has(name) || NAMED.test(name) || isOwnBody(fold(name));
}
