import type { Issue, Notice, ResponsibilityRole } from '@gongbao/schema/types';
import { type TripleOptions, toTriples } from './to-triples.js';

/** A body with how often it has which role. */
export interface OrganizationCount {
  readonly name: string;
  readonly total: number;
  readonly roles: Readonly<Partial<Record<ResponsibilityRole, number>>>;
}

/** The bodies of a notice or issue, the most charged first; persons are not among them. */
export function organizations(
  from: Notice | Issue,
  options: TripleOptions = {},
): OrganizationCount[] {
  const counts = new Map<string, Partial<Record<ResponsibilityRole, number>>>();
  for (const { actor, role } of toTriples(from, options)) {
    if (actor.kind === 'person') continue;
    const roles = counts.get(actor.name) ?? {};
    roles[role] = (roles[role] ?? 0) + 1;
    counts.set(actor.name, roles);
  }
  return [...counts]
    .map(([name, roles]) => ({
      name,
      total: Object.values(roles).reduce((sum, count) => sum + count, 0),
      roles,
    }))
    .sort((left, right) => right.total - left.total || (left.name < right.name ? -1 : 1));
}
