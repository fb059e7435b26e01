import type { ReviewedValues } from '../corrections/reviewed-fields.js';

/** `[notice, path, start, end, values]`; short, since a page has thousands. Values are null where nothing is reviewed. */
export type PageRecord = readonly [
  notice: number,
  path: string | null,
  start: number,
  end: number,
  values: ReviewedValues | null,
];

/** What the script of the page knows beside what stands in the page. */
export interface PageData {
  readonly source: { readonly name: string | null; readonly sha256: string };
  /** Ids of the notices in printed order. */
  readonly notices: readonly string[];
  /** By key. */
  readonly records: Readonly<Record<string, PageRecord>>;
}
