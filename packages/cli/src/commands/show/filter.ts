import { toTriples } from '@gongbao/parser';
import type { Deadline, Notice, ResponsibilityTriple } from '@gongbao/schema';
import { ROLES } from './roles.js';
import type { ShowOptions } from './show-options.js';

/** What is wanted of a notice; everything where nothing is asked for. */
export interface Filter {
  readonly takesTriple: (triple: ResponsibilityTriple) => boolean;
  /** Whether a body that is asked for has a part in a unit. */
  readonly takesUnit: (path: string | null) => boolean;
  /** Whether a deadline ends in the time that is asked for; null is none. */
  readonly takesTime: (deadline: Deadline | null) => boolean;
  /** Whether a unit has such a deadline. */
  readonly takesTimeOf: (path: string | null) => boolean;
}

/** Days compare as text; 2018-06 as the end of a period is the whole of June. */
function toTakesTime({ from, to }: ShowOptions): Filter['takesTime'] {
  if (from === undefined && to === undefined) return () => true;
  return (deadline) => {
    const end = deadline?.end ?? null;
    if (end === null) return false;
    return (
      (from === undefined || from <= end) && (to === undefined || end.slice(0, to.length) <= to)
    );
  };
}

/** Works out what of a notice the options ask for. */
export function toFilter(notice: Notice, options: ShowOptions): Filter {
  const { unit, role, from, to } = options;
  const takesTriple = (triple: ResponsibilityTriple): boolean =>
    (unit === undefined || triple.actor.name.includes(unit)) &&
    (role === undefined || triple.role === ROLES[role]);
  const takesTime = toTakesTime(options);
  const units = new Set(
    toTriples(notice)
      .filter(takesTriple)
      .map(({ path }) => path),
  );
  const due = new Set(notice.deadlines.filter(takesTime).map(({ path }) => path));
  const isAny = unit === undefined && role === undefined;
  const isAnyTime = from === undefined && to === undefined;
  return {
    takesTriple,
    takesUnit: (path) => isAny || (path !== null && units.has(path)),
    takesTime,
    takesTimeOf: (path) => isAnyTime || (path !== null && due.has(path)),
  };
}
