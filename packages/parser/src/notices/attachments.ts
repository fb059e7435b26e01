import type { Block } from '../blocks/index.js';
import { documentTypeOf } from '../patterns/document-type.js';
import type { View } from '../source/view.js';
import { isFooting } from './is-footing.js';
import { isTitleLine } from './is-title-line.js';
import { toComparable } from './issued-titles.js';
import type { AttachmentDraft } from './notice-draft.js';
import { endsTitle } from './title-run.js';

const MOST_LINES = 4;

interface FoundTitle {
  readonly view: View;
  /** How many blocks it takes. */
  readonly count: number;
}

const TAIL = /^\([^()]{1,24}\)$/;
/** （市财政局　2016年6月）, （2016年6月）: whose it is, and when it was made. */
const ORIGIN = /月(?:\d{1,2}日)?\)$/;

/** A title with the bracket on the line below that belongs to it: （试行）, （2021—2025年）. */
function withTail(blocks: readonly Block[], from: number, { view, count }: FoundTitle): FoundTitle {
  const tail = blocks[from + count];
  const isTail = isTitleLine(tail) && TAIL.test(tail.view.folded) && !ORIGIN.test(tail.view.folded);
  return isTail && !view.folded.endsWith(')')
    ? { view: view.concat([tail.view]), count: count + 1 }
    : { view, count };
}

/** The lines from `from` on that together are one of the issued titles; null where they are not. */
function matchIssuedTitle(
  blocks: readonly Block[],
  from: number,
  issued: ReadonlySet<string>,
): FoundTitle | null {
  if (issued.size === 0) return null;
  let view: View | null = null;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const block = blocks[from + count - 1];
    if (!isTitleLine(block)) return null;
    view = view === null ? block.view : view.concat([block.view]);
    if (issued.has(toComparable(view.folded))) return withTail(blocks, from, { view, count });
  }
  return null;
}

/** How many of the title lines from `from` on are one title: up to the one that ends with a 文种, else the first. */
function titleLength(blocks: readonly Block[], from: number): number {
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const block = blocks[from + count - 1];
    if (!isTitleLine(block)) break;
    if (documentTypeOf(block.view.folded) !== null) return count;
    if (endsTitle(block.view.folded)) break;
  }
  return 1;
}

/** The title under a label, or the first lines behind a signed notice: short, ending in no mark. */
function titleAt(blocks: readonly Block[], from: number): FoundTitle | null {
  const first = blocks[from];
  if (!isTitleLine(first)) return null;
  const count = titleLength(blocks, from);
  const others = blocks.slice(from + 1, from + count).map(({ view }) => view);
  return withTail(blocks, from, { view: first.view.concat(others), count });
}

interface Start {
  readonly index: number;
  readonly label: Block | null;
  readonly title: View | null;
  /** Where the attachment's own text begins. */
  readonly contentStart: number;
}

function startAt(
  blocks: readonly Block[],
  index: number,
  issued: ReadonlySet<string>,
): Start | null {
  const block = blocks[index];
  if (block?.kind === 'attachment-label') {
    const title = titleAt(blocks, index + 1);
    const contentStart = index + 1 + (title?.count ?? 0);
    return { index, label: block, title: title?.view ?? null, contentStart };
  }
  const title = matchIssuedTitle(blocks, index, issued);
  if (title === null) return null;
  return { index, label: null, title: title.view, contentStart: index + title.count };
}

function findStarts(blocks: readonly Block[], issued: ReadonlySet<string>): Start[] {
  const starts: Start[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const start = startAt(blocks, index, issued);
    if (start === null) continue;
    starts.push(start);
    index = start.contentStart - 1;
  }
  return starts;
}

/** What a signed notice prints behind its foot is what it issues, under whatever title. */
function firstBehindFoot(blocks: readonly Block[]): Start | null {
  const title = titleAt(blocks, 0);
  if (title === null || blocks.length === title.count) return null;
  return { index: 0, label: null, title: title.view, contentStart: title.count };
}

/**
 * Parts what stands behind a notice's signature into attachments: each begins with a label (附件1) or with the
 * title that the notice says it issues. What precedes them is handed back. `isBehindFoot` tells that the notice
 * is signed above and issues something.
 */
export function toAttachments(
  blocks: readonly Block[],
  issued: ReadonlySet<string>,
  isBehindFoot: boolean,
): { readonly attachments: AttachmentDraft[]; readonly before: readonly Block[] } {
  const found = findStarts(blocks, issued);
  const first = isBehindFoot && found[0]?.index !== 0 ? firstBehindFoot(blocks) : null;
  const isFirst = first !== null && (found[0]?.index ?? blocks.length) >= first.contentStart;
  const starts = isFirst ? [first, ...found] : found;
  const attachments = starts.map(({ label, title, contentStart }, index) => ({
    label,
    title,
    blocks: blocks
      .slice(contentStart, starts[index + 1]?.index ?? blocks.length)
      .filter((block) => !isFooting(block)),
  }));
  return { attachments, before: blocks.slice(0, starts[0]?.index ?? blocks.length) };
}
