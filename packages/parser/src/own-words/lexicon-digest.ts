import type { Lexicon } from '@gongbao/schema/types';
import { sha256 } from '../source/sha256.js';

/** JSON with the keys of every object in order, so that the same words give the same. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOrder(inner)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
};

/** What tells in a result which words the caller had added: the hex SHA-256 of their JSON. */
export const lexiconDigest = (lexicon: Lexicon): string => sha256(JSON.stringify(inOrder(lexicon)));
