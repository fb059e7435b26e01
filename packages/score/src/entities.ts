import type { Gold } from './gold.js';
import { type Likeness, labelled, overlaps, same } from './likeness.js';

/** The parts of a gold file that are lists of records of a notice. */
export type Part = Exclude<keyof Gold, 'note' | 'completeIn' | 'documents'>;

/** How the records of one part are compared. */
export interface EntityRule {
  /** All of these make a record right in the strict sense. */
  readonly strict: Readonly<Record<string, Likeness>>;
  /** All of these make it right in the lenient sense. */
  readonly lenient: Readonly<Record<string, Likeness>>;
  /** Compared field by field only, in records that are right in the lenient sense. */
  readonly further: readonly string[];
}

const unit = { path: same, item: labelled } as const;

/** Every part with its rule, in the order of the table that people read. */
export const ENTITY_RULES: Readonly<Record<Part, EntityRule>> = {
  sections: {
    strict: { path: same, kind: same, level: same, heading: same },
    lenient: { path: same },
    further: [],
  },
  headings: { strict: { heading: same }, lenient: { heading: overlaps }, further: [] },
  tasks: { strict: { path: same, number: same }, lenient: { path: same }, further: [] },
  triples: {
    strict: { ...unit, role: same, actor: same, printed: same },
    lenient: { ...unit, actor: same, printed: same },
    further: [],
  },
  prose: {
    strict: { ...unit, role: same, actor: same, printed: same },
    lenient: { ...unit, actor: same, printed: same },
    further: [],
  },
  targets: {
    strict: {
      path: same,
      metric: same,
      comparator: same,
      value: same,
      valueMax: same,
      unit: same,
      change: same,
    },
    lenient: { path: same, value: same, valueMax: same, unit: same },
    further: ['kind', 'baseline', 'explicit', 'deadline'],
  },
  deadlines: {
    strict: {
      path: same,
      kind: same,
      start: same,
      end: same,
      recurrence: same,
      duration: same,
    },
    lenient: { path: same, quote: overlaps },
    further: [],
  },
  citations: {
    strict: { path: same, title: same, documentNumber: same, kind: same, resolvesTo: same },
    lenient: { title: overlaps },
    further: [],
  },
  people: {
    strict: { path: same, group: same, role: same, name: same, position: same, posts: same },
    lenient: { name: same },
    further: [],
  },
};
