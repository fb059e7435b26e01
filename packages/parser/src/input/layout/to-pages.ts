import type { LayoutBlock, LayoutPage } from './layout.js';

/** A block with the number of its page, from 0; null where nothing tells it. */
export interface PagedBlock {
  readonly page: number | null;
  readonly block: LayoutBlock;
}

/** A number beyond this is no page. */
const MOST_PAGES = 100_000;

/** Pages of blocks in reading order; pages without text are kept, and none goes back. */
export function toPages(blocks: readonly PagedBlock[]): LayoutPage[] {
  const pages: LayoutBlock[][] = [];
  for (const { page, block } of blocks) {
    const last = Math.max(0, pages.length - 1);
    const index = page !== null && Number.isInteger(page) ? Math.max(page, last) : last;
    while (pages.length <= index && pages.length < MOST_PAGES) pages.push([]);
    pages.at(-1)?.push(block);
  }
  return pages.map((page) => ({ blocks: page }));
}
