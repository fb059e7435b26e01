import type { Item } from './item.js';

/** The name of a unit within the issue; paths are unique within their notice only. */
const unitKey = (notice: number, path: string | null): string => `${notice} ${path ?? ''}`;

/** What belongs to each unit, by `unitKey`. */
export function byUnit<Entity extends { readonly path: string | null }>(
  items: readonly Item<Entity>[],
): (notice: number, path: string | null) => readonly Item<Entity>[] {
  const lists = new Map<string, Item<Entity>[]>();
  for (const item of items) {
    const unit = unitKey(item.notice, item.entity.path);
    const known = lists.get(unit);
    if (known === undefined) lists.set(unit, [item]);
    else known.push(item);
  }
  return (notice, path) => lists.get(unitKey(notice, path)) ?? [];
}
