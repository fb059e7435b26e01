import type { ResponsibilityRole } from '@gongbao/schema';
import roles from '../../lexicon/roles.json' with { type: 'json' };
import { pieceRanges } from '../../patterns/lists.js';
import type { View } from '../../source/view.js';

const ROLES = [
  'lead',
  'responsible',
  'cooperating',
  'supervising',
] as const satisfies readonly ResponsibilityRole[];

const WORDS = ROLES.flatMap((role) => roles.words[role].map((word) => [word, role] as const)).sort(
  ([left], [right]) => right.length - left.length,
);
const ROLE_OF_WORD: ReadonlyMap<string, ResponsibilityRole> = new Map(WORDS);
const CLOSING_WORD = new RegExp(`(?:等)?(${WORDS.map(([word]) => word).join('|')})[。;]?$`);
const LEADING_WORD = /^(会同|协同|配合单位|配合)(?=\S)/;

/** A stretch of a list with the role that it prints for itself, if it does. */
export interface RoleGroup {
  readonly role: ResponsibilityRole | null;
  readonly actors: View;
  readonly view: View;
}

function toGroup(view: View): RoleGroup {
  const closing = CLOSING_WORD.exec(view.folded);
  if (closing !== null && closing.index > 0) {
    const role = ROLE_OF_WORD.get(closing[1] ?? '') ?? null;
    return { role, actors: view.slice(0, closing.index), view };
  }
  const leading = LEADING_WORD.exec(view.folded)?.[0];
  if (leading !== undefined) {
    return { role: 'cooperating', actors: view.slice(leading.length), view };
  }
  return { role: null, actors: view, view };
}

/**
 * Parts a list at the commas into groups with roles of their own: A、B牵头，C、D配合. Groups without a
 * role word that stand together stay one group.
 */
export function toRoleGroups(list: View): RoleGroup[] {
  const groups = pieceRanges(list.folded, /[,;]/).map(([from, to]) => ({
    from,
    to,
    group: toGroup(list.slice(from, to)),
  }));
  const merged: RoleGroup[] = [];
  let openFrom: number | null = null;
  for (const [index, { from, to, group }] of groups.entries()) {
    openFrom ??= from;
    const goesOn = group.role === null && groups[index + 1]?.group.role === null;
    if (goesOn) continue;
    const view = group.role === null ? list.slice(openFrom, to) : group.view;
    merged.push(group.role === null ? { role: null, actors: view, view } : group);
    openFrom = null;
  }
  return merged;
}
