import type { Unit } from './unit.js';

/** All units of a forest in printed order, each with the units above it from the top down. */
export function* walkUnits(
  units: readonly Unit[],
  ancestors: readonly Unit[] = [],
): Generator<{ readonly unit: Unit; readonly ancestors: readonly Unit[] }> {
  for (const unit of units) {
    yield { unit, ancestors };
    if (unit.units.length > 0) yield* walkUnits(unit.units, [...ancestors, unit]);
  }
}
