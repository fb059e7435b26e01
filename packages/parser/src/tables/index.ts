export { isTaskRow } from './is-task-row.js';
export { partedNames } from './parted-names.js';
export { isBlank, type PrintedCell } from './printed-table.js';
export type { RowDraft, TableDraft } from './table-draft.js';
export { isRole } from './to-columns.js';
export { toTables } from './to-tables.js';
