import type { View } from '../source/view.js';

/** Where a notice begins, and its title. */
export interface Opening {
  /** Index of the first block of the notice. */
  readonly start: number;
  /** Index of the first block under the title; of the first block of all where there is no title. */
  readonly below: number;
  readonly title: View | null;
}
