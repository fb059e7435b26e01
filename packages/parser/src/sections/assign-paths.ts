import type { Unit } from './unit.js';

/**
 * Gives every unit its path, unique in the notice: a repeated one gets `#2`, `#3` … behind it.
 * `taken` holds the paths of the notice's bodies before this one.
 */
export function assignPaths(units: readonly Unit[], prefix: string, taken: Set<string>): void {
  for (const unit of units) {
    const plain = prefix === '' ? unit.path : `${prefix}/${unit.path}`;
    let path = plain;
    for (let count = 2; taken.has(path); count += 1) path = `${plain}#${count}`;
    taken.add(path);
    unit.path = path;
    assignPaths(unit.units, path, taken);
  }
}
