import type { Span } from '@gongbao/schema';
import type { ReviewedKind } from '../records/item.js';
import type { ReviewedValues } from './reviewed-fields.js';

/** Which record a correction is of, told so that it is found in another reading of the same paper. */
export interface Anchor {
  /** Id of the notice. */
  readonly notice: string;
  readonly kind: ReviewedKind;
  /** Path of the unit, null in unnumbered text. */
  readonly path: string | null;
  /** The words of the record as the source has them. */
  readonly quote: string;
  /** What stands before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
  /** What was read there, the role too: records of one clause share their quote. */
  readonly read: ReviewedValues;
}

/** Characters before and after. */
const CONTEXT = 32;

/** Adds the words of a record and those around it to what is known of it. */
export function toAnchor(
  source: string,
  { start, end }: Span,
  known: Pick<Anchor, 'notice' | 'kind' | 'path' | 'read'>,
): Anchor {
  return {
    notice: known.notice,
    kind: known.kind,
    path: known.path,
    quote: source.slice(start, end),
    prefix: source.slice(Math.max(0, start - CONTEXT), start),
    suffix: source.slice(end, end + CONTEXT),
    read: known.read,
  };
}
