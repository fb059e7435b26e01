import type { NumberMark } from '../../patterns/number/index.js';

/** Two numbers of one text that cannot both be right, with what each had to be by the other. */
export interface Contradiction {
  readonly first: NumberMark;
  readonly expectedFirst: string;
  readonly second: NumberMark;
  readonly expectedSecond: string;
}

/** Takes out what binary fractions add. */
export const exact = (value: number): number => Number(value.toPrecision(12));
