export { RepairLog } from './repair-log.js';
export { REPAIR_RULES, type RepairRule } from './repair-rules.js';
