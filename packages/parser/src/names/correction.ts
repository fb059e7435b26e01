import type { Evidence } from '../repairs/index.js';

/** How a name is to be read, and why. */
export interface Correction {
  readonly name: string;
  readonly evidence: Evidence;
}
