import type { Block } from '../blocks/index.js';
import titles from '../lexicon/titles.json' with { type: 'json' };
import { documentTypeOf } from '../patterns/document-type.js';
import type { View } from '../source/view.js';

const LONGEST_LINE = 90;
const MOST_LINES = 5;
const SENTENCE = /[。;！？:]|[,]$/;
/** A line with which a title can begin: the body that issues, 关于, or the thing itself. */
const COMPLETE = /^(?:[^,。]{2,60}?)?(?:关于|印发|转发|批转|发布|公布)/;

/** A title over one or more blocks, `first` to `last` inclusive. */
export interface TitleRun {
  readonly first: number;
  readonly last: number;
  readonly view: View;
}

/** Whether a block may be a line of a title: short text in which no sentence ends. */
export function isTitleLine(block: Block | undefined): block is Block {
  return (
    block?.kind === 'text' &&
    block.view.length <= LONGEST_LINE &&
    !SENTENCE.test(block.view.folded.replace(/《[^《》]*》/g, ''))
  );
}

function endsTitle(folded: string): boolean {
  if (documentTypeOf(folded) !== null) return true;
  return titles.attachmentTypes.some((type) => folded.endsWith(type));
}

/** The title whose last line is the given block, read back to where it begins, or null. */
export function titleRunEndingAt(blocks: readonly Block[], last: number): TitleRun | null {
  const block = blocks[last];
  if (!isTitleLine(block) || documentTypeOf(block.view.folded) === null) return null;
  let first = last;
  let view = block.view;
  while (last - first + 1 < MOST_LINES && !COMPLETE.test(view.folded)) {
    const above = blocks[first - 1];
    if (!isTitleLine(above) || endsTitle(above.view.folded)) break;
    view = above.view.concat([view]);
    first -= 1;
  }
  return { first, last, view };
}
