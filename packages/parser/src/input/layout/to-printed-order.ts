import type { LayoutBlock } from './layout.js';

/** What a paragraph that goes on over the page ends in: no full stop, and no date as under a signature. */
const OPEN = /[\p{Script=Han}、，,](?<!日)$/u;

function isOpen(block: LayoutBlock | undefined): boolean {
  const last = block === undefined || block.kind === 'table' ? undefined : block.lines.at(-1);
  return OPEN.test(last?.at(-1)?.text.trimEnd() ?? '');
}

/**
 * The blocks of a page as one reads them: heads above, feet below, whatever place an engine gives them, and
 * notes at the end of the page before a paragraph that goes on over the page.
 */
export function toPrintedOrder(blocks: readonly LayoutBlock[]): readonly LayoutBlock[] {
  if (blocks.every(({ kind }) => kind === 'text' || kind === 'table')) return blocks;
  const heads = blocks.filter(({ kind }) => kind === 'head');
  const feet = blocks.filter(({ kind }) => kind === 'foot');
  const body = blocks.filter(({ kind }) => kind !== 'head' && kind !== 'foot');
  let end = body.length;
  while (body[end - 1]?.kind === 'note') end -= 1;
  const notes = body.slice(end);
  const rest = body.slice(0, end);
  const open = isOpen(rest.at(-1)) ? rest.splice(-1) : [];
  return [...heads, ...rest, ...notes, ...open, ...feet];
}
