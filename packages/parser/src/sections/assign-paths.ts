import type { UniqueNames } from '../patterns/unique-names.js';
import type { Unit } from './unit.js';

/**
 * Gives every unit its path, unique in the notice. `paths` has given those of the notice's bodies before this one.
 */
export function assignPaths(units: readonly Unit[], prefix: string, paths: UniqueNames): void {
  for (const unit of units) {
    unit.path = paths.take(prefix === '' ? unit.path : `${prefix}/${unit.path}`);
    assignPaths(unit.units, unit.path, paths);
  }
}
