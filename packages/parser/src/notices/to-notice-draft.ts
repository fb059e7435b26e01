import type { Block } from '../blocks/index.js';
import { partAttachmentNotes } from './attachment-notes.js';
import { toAttachments } from './attachments.js';
import { readFoot } from './foot.js';
import { readAbove, readHead } from './head.js';
import { isFooting } from './is-footing.js';
import { issuedTitles, promulgatedTitles } from './issued-titles.js';
import type { NoticeDraft } from './notice-draft.js';
import type { Opening } from './opening.js';
import { partTitleNumber } from './printed-number.js';
import { approvedBy } from './signatory.js';
import { readSignature } from './signature.js';

const ISSUES = /印发|转发|批转|下发|发布|公布/;

/** Whether a block is no text of the notice: its 版记, 签发人. */
function isApart(block: Block): boolean {
  return isFooting(block) || approvedBy(block) !== null;
}

/** Sorts the blocks of one notice, which end at `end`, by what they are. */
export function toNoticeDraft(all: readonly Block[], opening: Opening, end: number): NoticeDraft {
  const { start, below } = opening;
  const titleStart = opening.title?.start ?? Number.POSITIVE_INFINITY;
  const above = all.slice(start, below).filter(({ view }) => view.end <= titleStart);
  const blocks = all.slice(below, end);
  const { title, number } =
    opening.title === null ? { title: null, number: null } : partTitleNumber(opening.title);
  const { head, count } = readHead(blocks, title, readAbove(above));
  const signature = readSignature(blocks, count);
  const own = blocks.slice(count, signature?.from ?? blocks.length);
  const behind = blocks.slice(signature?.to ?? blocks.length);
  const foot = readFoot(behind);
  const issued = new Set([...issuedTitles(title?.folded ?? ''), ...promulgatedTitles(own)]);
  const isIssuing = issued.size > 0 || ISSUES.test(title?.folded ?? '');
  const { attachments, before } =
    signature === null
      ? toAttachments(own, issued, false)
      : toAttachments(behind.slice(foot.count), issued, isIssuing);
  const kept = signature === null ? before : [...own, ...foot.text, ...before];
  const { text, notes } = partAttachmentNotes([...head.text, ...kept]);
  const attached = attachments.map((draft) => ({
    draft,
    parts: partAttachmentNotes(draft.blocks),
  }));
  const everything = all.slice(start, end);
  return {
    title,
    number: head.number ?? number,
    addressees: head.addressees,
    body: text.filter((block) => !isApart(block)),
    attachmentNotes: [...notes, ...attached.flatMap(({ parts }) => parts.notes)],
    signatures: signature?.issuers ?? [],
    date: signature?.date ?? head.date,
    note: foot.note,
    signatory:
      signature?.signatory ?? head.signatory ?? everything.map(approvedBy).find(Boolean) ?? null,
    copiedTo: everything.filter(({ kind }) => kind === 'copied-to'),
    attachments: attached.map(({ draft, parts }) => ({ ...draft, blocks: parts.text })),
    start: everything[0]?.view.start ?? titleStart,
    end: everything.at(-1)?.view.end ?? titleStart,
  };
}
