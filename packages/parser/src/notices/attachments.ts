import type { Block } from '../blocks/index.js';
import { documentTypeOf } from '../patterns/document-type.js';
import type { View } from '../source/view.js';
import { isFooting } from './is-footing.js';
import { toComparable } from './issued-titles.js';
import type { AttachmentDraft } from './notice-draft.js';
import { isTitleLine } from './title-run.js';

const MOST_LINES = 4;

/** The lines from `from` on that together are one of the issued titles, with their number; null where they are not. */
function matchIssuedTitle(
  blocks: readonly Block[],
  from: number,
  issued: ReadonlySet<string>,
): { readonly view: View; readonly count: number } | null {
  if (issued.size === 0) return null;
  let view: View | null = null;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const block = blocks[from + count - 1];
    if (!isTitleLine(block)) return null;
    view = view === null ? block.view : view.concat([block.view]);
    if (issued.has(toComparable(view.folded))) return { view, count };
  }
  return null;
}

/** The title under a label, or the first line behind a signed notice: short, ending in no mark. */
function titleAt(
  blocks: readonly Block[],
  from: number,
): { readonly view: View; readonly count: number } | null {
  const first = blocks[from];
  if (!isTitleLine(first)) return null;
  let { view } = first;
  let count = 1;
  while (documentTypeOf(view.folded) === null && count < MOST_LINES) {
    const next = blocks[from + count];
    if (!isTitleLine(next) || documentTypeOf(next.view.folded) === null) break;
    view = view.concat([next.view]);
    count += 1;
  }
  return { view, count };
}

interface Opening {
  readonly index: number;
  readonly label: Block | null;
  readonly title: View | null;
  /** Where the attachment's own text begins. */
  readonly contentStart: number;
}

function findOpenings(blocks: readonly Block[], issued: ReadonlySet<string>): Opening[] {
  const openings: Opening[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.kind === 'attachment-label') {
      const found = titleAt(blocks, index + 1);
      const contentStart = index + 1 + (found?.count ?? 0);
      openings.push({ index, label: block, title: found?.view ?? null, contentStart });
      index = contentStart - 1;
    } else {
      const found = matchIssuedTitle(blocks, index, issued);
      if (found === null) continue;
      const contentStart = index + found.count;
      openings.push({ index, label: null, title: found.view, contentStart });
      index = contentStart - 1;
    }
  }
  return openings;
}

/**
 * Parts what stands behind a notice's signature into attachments: each begins with a label (附件1)
 * or with the title that the notice says it issues. What precedes them is handed back.
 */
export function toAttachments(
  blocks: readonly Block[],
  issued: ReadonlySet<string>,
  isSigned: boolean,
): { readonly attachments: AttachmentDraft[]; readonly before: readonly Block[] } {
  const openings = findOpenings(blocks, issued);
  if (openings.length === 0 && isSigned && issued.size > 0) {
    const found = titleAt(blocks, 0);
    if (found !== null && blocks.length > found.count) {
      openings.push({ index: 0, label: null, title: found.view, contentStart: found.count });
    }
  }
  const attachments = openings.map((opening, index) => ({
    label: opening.label,
    title: opening.title,
    blocks: blocks
      .slice(opening.contentStart, openings[index + 1]?.index ?? blocks.length)
      .filter((block) => !isFooting(block)),
  }));
  return { attachments, before: blocks.slice(0, openings[0]?.index ?? blocks.length) };
}
