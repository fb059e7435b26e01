import type { Span } from '@gongbao/schema';
import type { LineKind } from '../lines/index.js';
import type { View } from '../source/view.js';

/** A paragraph, heading, label line or other unit of layout, put together from one or more lines. */
export interface Block {
  readonly kind: Exclude<LineKind, 'blank'>;
  /** What it says, without line breaks, OCR spaces and foreign matter. */
  readonly view: View;
  /** The stretch of the source it answers for: that of its lines, with what stands between them. */
  readonly span: Span;
}
