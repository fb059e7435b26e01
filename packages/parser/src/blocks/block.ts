import type { Span } from '@gongbao/schema';
import type { LineKind } from '../lines/index.js';
import type { View } from '../source/view.js';

/** A paragraph, heading, label line or other unit of layout, put together from one or more lines. */
export interface Block {
  readonly kind: Exclude<LineKind, 'blank'>;
  /** What it says, without line breaks, OCR spaces and foreign matter. */
  readonly view: View;
  /** The stretch of the source it answers for: the spans of all blocks tile the source. */
  readonly span: Span;
  /** Whether a blank line or a page break stands before it. */
  readonly apart: boolean;
}
