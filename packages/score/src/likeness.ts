import type { Entry } from './entry.js';

/** Whether two records agree in one field; a field that the gold leaves out agrees with anything. */
export type Likeness = (gold: Entry, read: Entry, field: string) => boolean;

/** Equal once folded. */
export const same: Likeness = (gold, read, field) =>
  gold.keys[field] === undefined || gold.keys[field] === (read.keys[field] ?? null);

/** One stands in the other. */
export const overlaps: Likeness = (gold, read, field) => {
  const [expected, actual] = [gold.keys[field], read.keys[field] ?? null];
  if (expected === undefined || expected === actual) return true;
  if (expected === null || actual === null) return false;
  return expected.includes(actual) || actual.includes(expected);
};

const ORDINAL = /^\([^()]{1,3}\)|^\d+$/;

/** `（三）` and `12` name the last part of a path, other words the heading or how a paragraph begins. */
export const labelled: Likeness = (gold, read, field) => {
  const label = gold.keys[field];
  if (label === undefined || label === null) return true;
  const words = label.replace(ORDINAL, '');
  const [ordinal, ...openings] = read.labels;
  return words === '' ? label === ordinal : openings.some((opening) => opening.startsWith(words));
};
