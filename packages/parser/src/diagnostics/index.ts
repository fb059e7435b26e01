export { CATALOG, type RuleId } from './catalog.js';
export { type Finding, toDiagnostic } from './to-diagnostic.js';
