export { type Evidence, type EvidenceName, joinEvidence, toEvidence } from './evidence.js';
export { RepairLog } from './repair-log.js';
export { REPAIR_RULES, type RepairRule } from './repair-rules.js';
