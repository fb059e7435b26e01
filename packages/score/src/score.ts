import type { Span } from '@gongbao/schema';
import type { Counts } from './counts.js';
import type { Part } from './entities.js';

/** What has a row in the table; allocations are targets, counted apart. */
export type EntityName = Part | 'documents' | 'allocations';

/** Counts of one entity under both measures. */
export interface EntityScore {
  readonly strict: Counts;
  readonly lenient: Counts;
}

/** How many values of one field are right. */
export interface FieldScore {
  readonly right: number;
  readonly total: number;
}

/** One disagreement, for a person to look at. */
export interface Miss {
  readonly entity: EntityName;
  /** Not read, read though it is not there, or read with other values. */
  readonly kind: 'missed' | 'extra' | 'different';
  /** Id of its notice, null where the gold does not say. */
  readonly notice: string | null;
  /** The gold record, null for `extra`. */
  readonly expected: Readonly<Record<string, unknown>> | null;
  /** What was read, null for `missed`. */
  readonly actual: Readonly<Record<string, unknown>> | null;
  /** The fields that differ, for `different`. */
  readonly fields: readonly string[];
  /** Where it was read, null for `missed`. */
  readonly span: Span | null;
}

/** How far one reading, or several together, agrees with its gold. */
export interface Score {
  readonly entities: Readonly<Partial<Record<EntityName, EntityScore>>>;
  /** Keyed `entity.field`: of `documents` all, of others those that are right in the lenient sense. */
  readonly fields: Readonly<Record<string, FieldScore>>;
  readonly misses: readonly Miss[];
}
