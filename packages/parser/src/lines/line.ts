import type { Span } from '@gongbao/schema/types';
import type { Ordinal } from '../patterns/ordinal.js';
import type { View } from '../source/view.js';
import type { LineKind } from './line-kinds.js';

/** One printed line. The spans of all lines tile the source. */
export interface Line {
  /** With its line break. */
  readonly span: Span;
  /** Without mark-up and outer white space. */
  readonly view: View;
  readonly kind: LineKind;
  /** The 结构层次序数 that a line of kind `ordinal` begins with. */
  readonly ordinal: Ordinal | null;
  /** Blank lines, page breaks and page furniture that stand before it, back to the last line of text. */
  readonly gap: number;
  /** Whether it is set in like the first line of a paragraph. */
  readonly indented: boolean;
  /** Whether mark-up tells that nothing goes on behind it: a Markdown heading, a cell of a table. */
  readonly closed: boolean;
}
