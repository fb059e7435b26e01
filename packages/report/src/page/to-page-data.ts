import type { Span } from '@gongbao/schema';
import { type ReviewedValues, toReviewedValues } from '../corrections/reviewed-fields.js';
import { type Item, REVIEWED_KINDS } from '../records/item.js';
import type { Reading } from '../views/view.js';
import type { PageData, PageRecord } from './page-data.js';

interface Placed {
  readonly span: Span | null;
  readonly path?: string | null;
}

function toRecord(
  { key, notice, entity }: Item<Placed>,
  values: ReviewedValues | null,
): [string, PageRecord][] {
  const { span, path = null } = entity;
  return span === null ? [] : [[key, [notice, path, span.start, span.end, values]]];
}

/** The places of all records, and the values of those that can be reviewed. */
export function toPageData({ issue, items }: Reading): PageData {
  const { name, sha256 } = issue.source;
  const reviewed = REVIEWED_KINDS.flatMap((kind) =>
    items[kind].flatMap((item) => toRecord(item, toReviewedValues(kind, item.entity))),
  );
  const others: readonly Item<Placed>[] = [...items.sections, ...items.diagnostics];
  return {
    source: { name, sha256 },
    notices: issue.notices.map(({ id }) => id),
    records: Object.fromEntries([...reviewed, ...others.flatMap((item) => toRecord(item, null))]),
  };
}
