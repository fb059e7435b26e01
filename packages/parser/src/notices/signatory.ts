import type { Block } from '../blocks/index.js';
import { GuardedPattern, holds } from '../patterns/guarded-pattern.js';
import type { View } from '../source/view.js';

const APPROVED_BY = new GuardedPattern(/签\s*发\s*人\s*:\s*/, holds('签'));
const LONGEST_NAME = 12;

/** 签发人 (GB/T 9704-2012, 7.2.6), on a line of its own or beside the number; null where a line names none. */
export function approvedBy({ view }: Block): View | null {
  const match = APPROVED_BY.exec(view.folded);
  if (match === null) return null;
  const name = view.slice(match.index + match[0].length).trim();
  return name.length > 0 && name.length <= LONGEST_NAME ? name : null;
}
