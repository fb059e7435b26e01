import type { Block } from '../blocks/index.js';

const LONGEST_ITEM = 80;

/** Blocks without 附件说明, and those that are. */
interface PartedNotes {
  readonly text: readonly Block[];
  readonly notes: readonly Block[];
}

/** 2.值班安排表: an item of a list of attachments, no sentence. */
function isItem(block: Block | undefined): boolean {
  return (
    block?.ordinal?.shape.name === 'arabic' &&
    block.view.length <= LONGEST_ITEM &&
    !/[。;]/.test(block.view.folded)
  );
}

/** 附件： alone on its line, over the items that it lists. */
function isListHead(block: Block, next: Block | undefined): boolean {
  return block.kind === 'attachment-label' && block.view.folded.endsWith(':') && isItem(next);
}

/** A line of a list of attachments, whatever stands before its number. */
const isListed = ({ view }: Block): boolean =>
  view.length <= LONGEST_ITEM && !/。/.test(view.folded);

/**
 * Parts a list of attachments that stands behind the signature from what it lists: 附件： 1.… 2.…, with 附件1 below it.
 */
export function partAttachmentLists(blocks: readonly Block[]): PartedNotes {
  for (const [index, block] of blocks.entries()) {
    if (!isListHead(block, blocks[index + 1])) continue;
    const behind = blocks.slice(index + 1);
    const length = behind.findIndex(({ kind }) => kind === 'attachment-label');
    const isNumbered = behind.some(
      ({ kind, view }) => kind === 'attachment-label' && /\d/.test(view.folded),
    );
    if (length < 0 || !isNumbered || !behind.slice(0, length).every(isListed)) continue;
    const end = index + 1 + length;
    return {
      text: [...blocks.slice(0, index), ...blocks.slice(end)],
      notes: blocks.slice(index, end),
    };
  }
  return { text: blocks, notes: [] };
}

/** Parts 附件说明 from other text: 附件：1.… and the items 2.… 3.… on the lines below it. */
export function partAttachmentNotes(blocks: readonly Block[]): PartedNotes {
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
