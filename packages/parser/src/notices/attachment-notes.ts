import type { Block } from '../blocks/index.js';

const LONGEST_ITEM = 80;

/** 2.值班安排表: an item of a list of attachments, no sentence. */
function isItem(block: Block | undefined): boolean {
  return (
    block?.ordinal?.shape.name === 'arabic' &&
    block.view.length <= LONGEST_ITEM &&
    !/[。;]/.test(block.view.folded)
  );
}

/** 附件： alone on its line, over the items that it lists. */
export function isListHead(block: Block, next: Block | undefined): boolean {
  return block.kind === 'attachment-label' && block.view.folded.endsWith(':') && isItem(next);
}

/** Parts 附件说明 from other text: 附件：1.… and the items 2.… 3.… on the lines below it. */
export function partAttachmentNotes(blocks: readonly Block[]): {
  readonly text: readonly Block[];
  readonly notes: readonly Block[];
} {
  const text: Block[] = [];
  const notes: Block[] = [];
  let inNotes = false;
  for (const [index, block] of blocks.entries()) {
    inNotes =
      block.kind === 'attachment-note' ||
      isListHead(block, blocks[index + 1]) ||
      (inNotes && isItem(block));
    (inNotes ? notes : text).push(block);
  }
  return { text, notes };
}
