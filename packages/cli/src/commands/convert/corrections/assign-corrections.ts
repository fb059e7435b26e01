import type { Origin } from '../../../input/to-origin.js';
import type { FoundCorrections } from './find-corrections.js';

/** Which corrections are of which issue, by the place of the issue in the list. */
export interface AssignedCorrections {
  readonly of: (issue: number) => readonly FoundCorrections[];
  /** Those whose source is none of the issues, or cannot be told from others. */
  readonly left: readonly FoundCorrections[];
}

/**
 * Finds the issues of each file of corrections: those of the same bytes, else, as after a new
 * recognition, the only one of the same name. One source and one issue belong together in any case.
 */
export function assignCorrections(
  found: readonly FoundCorrections[],
  issues: readonly Origin[],
): AssignedCorrections {
  const isOnly = issues.length === 1 && found.length === 1;
  const placesWhere = (takes: (issue: Origin) => boolean): number[] =>
    issues.flatMap((issue, at) => (takes(issue) ? [at] : []));
  const placesOf = ({ source }: FoundCorrections): readonly number[] => {
    if (isOnly) return [0];
    const same = placesWhere(({ sha256 }) => sha256 === source.sha256);
    const named = placesWhere(({ name }) => name !== null && name === source.name);
    return same.length === 0 && named.length === 1 ? named : same;
  };
  const places = new Map(found.map((one) => [one, placesOf(one)]));
  return {
    of: (issue) => found.filter((one) => places.get(one)?.includes(issue)),
    left: found.filter((one) => places.get(one)?.length === 0),
  };
}
