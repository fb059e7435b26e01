export { readMixedRun } from './mixed-run.js';
export type { NumberMark } from './number-mark.js';
export { numberReader } from './number-reader.js';
