import type { Block } from '../blocks/index.js';
import type { View } from '../source/view.js';
import { partAttachmentLists, partAttachmentNotes } from './attachment-notes.js';
import { toAttachments } from './attachments.js';
import { readFoot } from './foot.js';
import { readHead, readNumberAbove } from './head.js';
import { isFooting } from './is-footing.js';
import { issuedTitles } from './issued-titles.js';
import type { AttachmentDraft, NoticeDraft } from './notice-draft.js';
import type { Opening } from './opening.js';
import { partTitleNumber } from './printed-number.js';
import { promulgatedTitles } from './promulgated-titles.js';
import { approvedBy } from './signatory.js';
import { readSignature, type Signature } from './signature.js';
import { signersInTitle } from './signature-line.js';

const ISSUES = /印发|转发|批转|下发|发布|公布/;

/** Whether a block is no text of the notice: its 版记, 签发人. */
function isApart(block: Block): boolean {
  return isFooting(block) || approvedBy(block) !== null;
}

/** What stands under the head of a notice, parted. */
interface Parts {
  readonly text: readonly Block[];
  readonly signature: Signature | null;
  readonly note: View | null;
  readonly attachmentNotes: readonly Block[];
  readonly attachments: readonly AttachmentDraft[];
}

/** Parts text, signature, foot and attachments under the head, which ends at `headEnd`. */
function readParts(
  blocks: readonly Block[],
  headEnd: number,
  title: View | null,
  headText: readonly Block[],
): Parts {
  const signature = readSignature(blocks, headEnd);
  const own = blocks.slice(headEnd, signature?.from ?? blocks.length);
  const behind = blocks.slice(signature?.to ?? blocks.length);
  const foot = readFoot(behind);
  const issued = new Set([
    ...issuedTitles(title?.folded ?? ''),
    ...promulgatedTitles([...headText, ...own]),
  ]);
  const isIssuing = issued.size > 0 || ISSUES.test(title?.folded ?? '');
  const rest = signature === null ? own : behind.slice(foot.count);
  const listed = partAttachmentLists(rest);
  const found = toAttachments(listed.text, issued, signature !== null && isIssuing);
  const unread = signature?.unreadDate == null ? [] : [signature.unreadDate];
  const text =
    signature === null ? found.before : [...own, ...unread, ...foot.text, ...found.before];
  const parted = partAttachmentNotes(text);
  const attached = found.attachments.map((draft) => partAttachmentNotes(draft.blocks));
  return {
    text: parted.text,
    signature,
    note: foot.note,
    attachmentNotes: [parted, listed, ...attached].flatMap(({ notes }) => notes),
    attachments: found.attachments.map((draft, index) => ({
      ...draft,
      blocks: attached[index]?.text ?? [],
    })),
  };
}

/** Who signs under the text; the title of a 布告 or 公告 that is dated but not signed names them. */
function signersOf(signature: Signature | null, title: View | null): readonly View[] {
  if (signature === null || signature.issuers.length > 0) return signature?.issuers ?? [];
  return title === null || signature.signatory !== null ? [] : signersInTitle(title);
}

/**
 * Sorts the blocks of one notice, which end at `end`, by what they are. Its number may stand above the title from
 * `numberFrom` on.
 */
export function toNoticeDraft(
  all: readonly Block[],
  opening: Opening,
  end: number,
  numberFrom: number,
): NoticeDraft {
  const titleStart = opening.title?.start ?? all[opening.start]?.view.start ?? 0;
  const above = all.slice(numberFrom, opening.below).filter(({ view }) => view.end <= titleStart);
  const blocks = all.slice(opening.below, end);
  const { title, number } = partTitleNumber(opening.title);
  const { head, count } = readHead(blocks, title, readNumberAbove(above));
  const { text, signature, note, attachmentNotes, attachments } = readParts(
    blocks,
    count,
    title,
    head.text,
  );
  const everything = all.slice(opening.start, end);
  const approved = everything.map(approvedBy).find((name) => name !== null) ?? null;
  return {
    title,
    number: head.number ?? number,
    addressees: head.addressees,
    body: [...head.text, ...text].filter((block) => !isApart(block)),
    attachmentNotes,
    signatures:
      signature === null && head.issuers.length > 0 ? head.issuers : signersOf(signature, title),
    date: signature?.date ?? head.date,
    note,
    signatory: signature?.signatory ?? head.signatory ?? approved,
    copiedTo: everything.filter(({ kind }) => kind === 'copied-to'),
    attachments,
    start: everything[0]?.view.start ?? titleStart,
    end: everything.at(-1)?.view.end ?? titleStart,
  };
}
