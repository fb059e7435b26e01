import type { Responsibility } from '@gongbao/schema';
import type { Item } from './item.js';
import type { Items } from './to-items.js';

/** A body or person with the duties that it has, by role. */
export interface UnitLoad {
  readonly name: string;
  readonly total: number;
  readonly duties: ReadonlyMap<Responsibility['role'], readonly Item<Responsibility>[]>;
}

/** Who is charged with what, the most charged first. Prose is an interpretation and left out. */
export function toUnitLoads({ responsibilities }: Items): UnitLoad[] {
  const loads = new Map<string, Map<Responsibility['role'], Item<Responsibility>[]>>();
  for (const duty of responsibilities) {
    if (duty.entity.form === 'prose' || duty.entity.path === null) continue;
    for (const { name } of duty.entity.actors) {
      const byRole = loads.get(name) ?? new Map<Responsibility['role'], Item<Responsibility>[]>();
      loads.set(name, byRole);
      const known = byRole.get(duty.entity.role) ?? [];
      byRole.set(duty.entity.role, [...known, duty]);
    }
  }
  return [...loads]
    .map(([name, duties]) => ({
      name,
      total: [...duties.values()].reduce((sum, { length }) => sum + length, 0),
      duties,
    }))
    .sort((left, right) => right.total - left.total || (left.name < right.name ? -1 : 1));
}
