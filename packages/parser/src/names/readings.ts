import type { Actor } from '@gongbao/schema/types';
import type { Correction } from './correction.js';
import type { Reading } from './reading.js';

/** Each name that actors were read with, corrected where it is known better, with its number. */
export function toReadings(
  actors: readonly Actor[],
  corrections: ReadonlyMap<string, Correction>,
): Reading[] {
  const counts = new Map<string, number>();
  const persons = new Set<string>();
  for (const { name: printed, kind } of actors) {
    const name = corrections.get(printed)?.name ?? printed;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (kind === 'person') persons.add(name);
  }
  return [...counts].map(([name, count]) => ({ name, count, isPerson: persons.has(name) }));
}
