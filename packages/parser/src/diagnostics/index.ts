export { CATALOG, type RuleId } from './catalog.js';
export { toDiagnostic } from './to-diagnostic.js';
