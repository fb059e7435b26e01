/** How many records were read right, read though they are not there, and missed. */
export interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

export const NO_COUNTS: Counts = { right: 0, extra: 0, missed: 0 };

/** The counts of two texts together. */
export const addCounts = (first: Counts, second: Counts): Counts => ({
  right: first.right + second.right,
  extra: first.extra + second.extra,
  missed: first.missed + second.missed,
});
