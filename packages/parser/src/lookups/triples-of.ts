import type { Issue, Notice, ResponsibilityTriple } from '@gongbao/schema/types';
import { checkString } from '../refuse.js';
import { type TripleOptions, toTriples } from './to-triples.js';

/** Every triple of one actor by the name that stands alone (各街道, 环保分局), in printed order. */
export function triplesOf(
  from: Notice | Issue,
  name: string,
  options: TripleOptions = {},
): ResponsibilityTriple[] {
  checkString(name, 'triplesOf', 'the name of a body', '单位名称');
  return toTriples(from, options).filter(({ actor }) => actor.name === name);
}
