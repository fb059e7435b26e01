import type { Span } from '@gongbao/schema/types';
import type { LineKind } from '../lines/index.js';
import type { Ordinal } from '../patterns/ordinal.js';
import type { View } from '../source/view.js';
import type { TableDraft } from '../tables/index.js';

/** A paragraph, heading, label line or other unit of layout, put together from one or more lines. */
export interface Block {
  readonly kind: Exclude<LineKind, 'blank'> | 'table';
  /** The 结构层次序数 that a block of kind `ordinal` begins with. */
  readonly ordinal: Ordinal | null;
  /** What it says, without line breaks, OCR spaces and foreign matter. */
  readonly view: View;
  /** The stretch of the source it answers for: that of its lines, with what stands between them. */
  readonly span: Span;
  /** What a block of kind `table` is. */
  readonly table?: TableDraft;
}
