import type { ReviewedValues } from '../corrections/reviewed-fields.js';

/** `[notice, path, start, end, values]`; short, since a page has thousands. Values are null where nothing is reviewed. */
export type PageRecord = readonly [
  notice: number,
  path: string | null,
  start: number,
  end: number,
  values: ReviewedValues | null,
];

/** A page from 1, and left, top, right and bottom on it where the input tells that. */
export type PagePlace =
  | readonly [page: number]
  | readonly [page: number, left: number, top: number, right: number, bottom: number];

/** What the script of the page knows beside what stands in the page. */
export interface PageData {
  readonly source: { readonly name: string | null; readonly sha256: string };
  /** Ids of the notices in printed order. */
  readonly notices: readonly string[];
  /** By key. */
  readonly records: Readonly<Record<string, PageRecord>>;
  /** By key; empty where the page has no pictures of pages. */
  readonly places: Readonly<Record<string, readonly PagePlace[]>>;
}
