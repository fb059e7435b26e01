import type { Block } from '../blocks/index.js';
import { findTitles } from './find-titles.js';
import type { NoticeDraft, NoticeStage } from './notice-draft.js';
import { toNoticeDraft } from './to-notice-draft.js';

/** 《…公报》简介 and the 版权页 behind the last notice. */
const BACK_MATTER = /^《[^》]*公报》(?:简介|征订|启事|说明)?$/;

function backMatterStart(blocks: readonly Block[], from: number): number {
  const found = blocks.findIndex(
    (block, index) => index > from && block.kind === 'text' && BACK_MATTER.test(block.view.folded),
  );
  if (found >= 0) return found;
  let start = blocks.length;
  while (start > from && blocks[start - 1]?.kind === 'colophon') start -= 1;
  return start;
}

/** Parts the blocks into front matter, notices and back matter. */
export function toNotices(blocks: readonly Block[]): NoticeStage {
  const runs = findTitles(blocks);
  const starts = runs.map(({ first }) =>
    blocks[first - 1]?.kind === 'document-number' ? first - 1 : first,
  );
  const lastRun = runs.at(-1);
  const [firstStart] = starts;
  if (lastRun === undefined || firstStart === undefined) {
    return { front: blocks, drafts: [], back: [] };
  }
  const backStart = backMatterStart(blocks, lastRun.last);
  const drafts: NoticeDraft[] = runs.map((run, index) => {
    const start = starts[index] ?? run.first;
    const end = starts[index + 1] ?? backStart;
    const titleBlocks = { from: run.first - start, to: run.last - start };
    return toNoticeDraft(blocks.slice(start, end), run.view, titleBlocks);
  });
  return { front: blocks.slice(0, firstStart), drafts, back: blocks.slice(backStart) };
}
