import type { Block } from '../blocks/index.js';

/** Whether an empty line or the end of a page stands between a block and the one under it. */
export function isGap(above: Block, below: Block): boolean {
  return below.span.start > above.span.end;
}
