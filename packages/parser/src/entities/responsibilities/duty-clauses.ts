import type { ResponsibilityRole } from '@gongbao/schema/types';
import type { Label } from '../../patterns/label.js';
import type { View } from '../../source/view.js';
import { type RoleGroup, toRoleGroups } from './role-groups.js';
import type { StatedRules } from './stated-rules.js';

/** Bodies or persons with one role, before their names are read. */
export interface DutyClause {
  readonly role: ResponsibilityRole;
  readonly label: Label | null;
  readonly actors: View;
  /** The names with the words that give them the role. */
  readonly view: View;
  /** Whether a word of the list gives the role, not its label. */
  readonly hasWord: boolean;
}

/** 负责 behind 牵头单位：… takes nothing from the label. */
function roleOf({ role }: RoleGroup, label: Label | null): ResponsibilityRole | null {
  if (label === null || role === null) return role ?? label?.role ?? null;
  return role === 'responsible' ? label.role : role;
}

/** Reads one list, with or without a label before it; a stated rule tells the lead where none is printed. */
export function toDutyClauses(
  list: View,
  label: Label | null,
  rules: StatedRules | null,
): DutyClause[] {
  const groups = label?.isPerson
    ? [{ role: null, actors: list, view: list }]
    : toRoleGroups(list, label !== null);
  const hasLead = groups.some((group) => roleOf(group, label) === 'lead');
  return groups.flatMap((group) => {
    const role = roleOf(group, label);
    if (role === null) return [];
    const { view } = group;
    const hasWord = group.role !== null;
    if (rules === null || role !== 'responsible' || hasLead || label?.isPerson) {
      return [{ role, label, actors: group.actors, view, hasWord }];
    }
    return rules.share(group.actors).map((share) => ({ ...share, label, view, hasWord }));
  });
}
