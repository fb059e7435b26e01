import { HAN } from '../patterns/characters.js';
import type { Block } from './block.js';

/** A row goes on below its role: a name, spaces, a position; or the rest of a position. */
const ROW = new RegExp(`^[${HAN}](?:\\s{0,2}[${HAN}·]){1,5}(?:\\s+\\S.*)?$`);
const LONGEST_ROW = 60;

function isRow(block: Block): boolean {
  const { folded } = block.view;
  return folded.length <= LONGEST_ROW && !/[。,;:]/.test(folded) && ROW.test(folded);
}

/** Marks the rows that follow a roster's first (组长：…), which look like text by themselves. */
export function markRosters(blocks: readonly Block[]): Block[] {
  let inRoster = false;
  return blocks.map((block) => {
    inRoster = block.kind === 'roster' || (inRoster && block.kind === 'text' && isRow(block));
    return inRoster ? { ...block, kind: 'roster' } : block;
  });
}
