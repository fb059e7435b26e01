import type { Entities } from '@gongbao/schema';
import type { ReviewedKind } from '../records/item.js';

/** A value that a reviewer sees and may change; bodies stand as their names. */
export type ReviewedValue = string | number | null | readonly string[];

/** The values of a record, by its fields. */
export type ReviewedValues = Readonly<Record<string, ReviewedValue>>;

/** What is interpretation in each kind of record. What is printed, and where, is not for correction. */
const REVIEWED_FIELDS = {
  tasks: ['number'],
  responsibilities: ['role', 'actors'],
  targets: ['metric', 'comparator', 'value', 'valueMax', 'unit', 'change', 'baseline', 'kind'],
  deadlines: ['kind', 'start', 'end', 'recurrence', 'dueOn'],
  citations: ['title', 'documentNumber', 'kind'],
  people: ['name', 'role', 'position', 'group'],
} as const satisfies { readonly [Kind in ReviewedKind]: readonly (keyof Entities[Kind])[] };

/** Lists of bodies are given by name. */
function toValue(value: unknown): ReviewedValue {
  if (Array.isArray(value)) return value.map(({ name }: { readonly name: string }) => name);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The values of a record that a reviewer sees. */
export function toReviewedValues<Kind extends ReviewedKind>(
  kind: Kind,
  entity: Entities[Kind],
): ReviewedValues {
  const fields: readonly string[] = REVIEWED_FIELDS[kind];
  const values = new Map<string, unknown>(Object.entries(entity));
  return Object.fromEntries(fields.map((field) => [field, toValue(values.get(field))]));
}
