import type { Span } from '@gongbao/schema';
import { toKey } from './to-key.js';

/** A record of either side, ready to be compared. */
export interface Entry {
  /** Id of its notice; null where the gold does not say. */
  readonly notice: string | null;
  /** What it says, as it says it. */
  readonly row: Readonly<Record<string, unknown>>;
  /** The same, folded; a field that is not to be compared is undefined. */
  readonly keys: Readonly<Record<string, string | null | undefined>>;
  /** Folded names under which a gold file may speak of its unit; the ordinal comes first. */
  readonly labels: readonly string[];
  /** Where it was read, null for gold. */
  readonly span: Span | null;
}

/** Folds what is compared, once. */
export function toEntry(
  notice: string | null,
  row: Readonly<Record<string, unknown>>,
  { span = null, labels = [] }: { span?: Span | null; labels?: readonly string[] } = {},
): Entry {
  const keys = Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, toKey(value)]),
  );
  return { notice, row, keys, labels, span };
}
