import type { Region, Span } from '@gongbao/schema';
import { type ReviewedValues, toReviewedValues } from '../corrections/reviewed-fields.js';
import { type Item, REVIEWED_KINDS } from '../records/item.js';
import type { Reading } from '../views/view.js';
import type { PageData, PagePlace, PageRecord } from './page-data.js';

interface Placed {
  readonly span: Span | null;
  readonly path?: string | null;
  readonly page?: number | undefined;
  readonly regions?: readonly Region[] | undefined;
}

/** Where a record stands on the pages; nothing where the input does not tell. */
function toPlaces({ key, entity: { page, regions } }: Item<Placed>): [string, PagePlace[]][] {
  if (regions !== undefined && regions.length > 0) {
    return [[key, regions.map((region) => [region.page, ...region.box])]];
  }
  return page === undefined ? [] : [[key, [[page]]]];
}

function toRecord(
  { key, notice, entity }: Item<Placed>,
  values: ReviewedValues | null,
): [string, PageRecord][] {
  const { span, path = null } = entity;
  return span === null ? [] : [[key, [notice, path, span.start, span.end, values]]];
}

/** The places of all records, and the values of those that can be reviewed. */
export function toPageData({ issue, items, pictures }: Reading): PageData {
  const { name, sha256 } = issue.source;
  const reviewed = REVIEWED_KINDS.flatMap((kind) =>
    items[kind].flatMap((item) => toRecord(item, toReviewedValues(kind, item.entity))),
  );
  const others: readonly Item<Placed>[] = [...items.sections, ...items.diagnostics];
  const placed: readonly Item<Placed>[] =
    pictures.length === 0
      ? []
      : [...REVIEWED_KINDS.flatMap((kind): readonly Item<Placed>[] => items[kind]), ...others];
  return {
    source: { name, sha256 },
    notices: issue.notices.map(({ id }) => id),
    records: Object.fromEntries([...reviewed, ...others.flatMap((item) => toRecord(item, null))]),
    places: Object.fromEntries(placed.flatMap(toPlaces)),
  };
}
