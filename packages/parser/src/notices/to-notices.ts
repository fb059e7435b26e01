import type { Block } from '../blocks/index.js';
import { withBareNotice } from './bare-notice.js';
import { findOpenings } from './find-openings.js';
import type { NoticeStage } from './notice-draft.js';
import { toNoticeDraft } from './to-notice-draft.js';
import { webFootStart } from './web-foot.js';

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

/** Parts the blocks into front matter, notices and back matter; feet of web pages count with the last. */
export function toNotices(blocks: readonly Block[]): NoticeStage {
  const openings = withBareNotice(blocks, findOpenings(blocks));
  const [first] = openings;
  const last = openings.at(-1);
  if (first === undefined || last === undefined) return { front: blocks, drafts: [], back: [] };
  const backStart = backMatterStart(blocks, last.below - 1);
  // What stands above the only paper of a text tells of that paper.
  const isAlone = openings.length === 1;
  const back: Block[] = [];
  const drafts = openings.map((opening, index) => {
    const next = openings[index + 1]?.start ?? backStart;
    const end = webFootStart(blocks, opening.below, next);
    for (const block of blocks.slice(end, next)) back.push(block);
    return toNoticeDraft(blocks, opening, end, isAlone ? 0 : opening.start);
  });
  for (const block of blocks.slice(backStart)) back.push(block);
  return { front: blocks.slice(0, first.start), drafts, back };
}
