export { assignPaths } from './assign-paths.js';
export { toUnits } from './to-units.js';
export type { Unit, UnitTree } from './unit.js';
export { walkUnits } from './walk-units.js';
