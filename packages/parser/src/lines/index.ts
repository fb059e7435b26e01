export type { Line } from './line.js';
export type { LineKind } from './line-kinds.js';
export { toLines } from './to-lines.js';
