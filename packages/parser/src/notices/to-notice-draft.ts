import type { Block } from '../blocks/index.js';
import { isBodyName } from '../patterns/body-name.js';
import { findDate } from '../patterns/date.js';
import { decreeNumber } from '../patterns/document-number.js';
import type { View } from '../source/view.js';
import { toAttachments } from './attachments.js';
import { isFooting } from './is-footing.js';
import { issuedTitles, promulgatedTitles } from './issued-titles.js';
import type { NoticeDraft } from './notice-draft.js';
import { isAddresseeLine } from './signs.js';

const MOST_SIGNATURES = 12;
const PUBLICITY_LINE = /^公开(?:方式|属性|类别)\s*:/;

/** Mutable while the blocks of one notice are gone through from top to bottom. */
interface Reading {
  number: Block | null;
  addressees: View | null;
  date: View | null;
  note: View | null;
  rest: Block[];
}

/** The bracket under a title that tells when a document was passed (…年…月…日…公布). */
function isOriginNote(block: Block): boolean {
  const { folded } = block.view;
  return /^\(.*(?:公布|发布|通过|批准|修订|修正|施行)/.test(folded) && findDate(folded) !== null;
}

const APPROVED_BY = /^签\s*发\s*人\s*:\s*/;
/** 市长 温国辉, above the date of a 令. */
const SIGNED_BY =
  /^((?:代)?(?:总理|主席|省长|市长|州长|县长|区长|盟长|旗长|镇长|乡长|部长|主任|局长|署长|院长|会长)\s*)[\u4e00-\u9fff·]\s?[\u4e00-\u9fff·]{1,4}$/;

function isSignatoryLine(block: Block | undefined): block is Block {
  return block?.kind === 'text' && SIGNED_BY.test(block.view.folded);
}

function readSignatory(blocks: readonly Block[], aboveDate: Block | undefined): View | null {
  const office = SIGNED_BY.exec(aboveDate?.view.folded ?? '')?.[1];
  if (isSignatoryLine(aboveDate) && office !== undefined)
    return aboveDate.view.slice(office.length);
  const approved = blocks.find(({ view }) => APPROVED_BY.test(view.folded));
  const lead = approved === undefined ? undefined : APPROVED_BY.exec(approved.view.folded)?.[0];
  return approved === undefined || lead === undefined ? null : approved.view.slice(lead.length);
}

function isSignatureLine(block: Block | undefined): block is Block {
  if (block?.kind !== 'text' || block.view.length > 60) return false;
  const names = block.view.folded.split(/\s+/);
  return names.every((name) => isBodyName(name));
}

function readHead(blocks: readonly Block[], title: View, reading: Reading): number {
  let index = 0;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const isNumber =
      block.kind === 'document-number' || decreeNumber(block.view.folded, title.folded) !== null;
    if (isNumber && reading.number === null) {
      reading.number = block;
    } else if (block.kind === 'text' && isOriginNote(block)) {
      const found = findDate(block.view.folded);
      reading.date = found === null ? null : block.view.slice(found.from, found.to);
      reading.rest.push(block);
    } else if (
      reading.addressees === null &&
      block.kind === 'text' &&
      isAddresseeLine(block.view.folded)
    ) {
      const colon = block.view.folded.indexOf(':');
      reading.addressees = block.view.slice(0, colon);
      const behind = block.view.slice(colon + 1).trim();
      if (behind.length > 0) reading.rest.push({ ...block, view: behind });
    } else {
      break;
    }
  }
  return index;
}

function signaturesAbove(blocks: readonly Block[], dateIndex: number): Block[] {
  let first = dateIndex;
  while (first > 0 && dateIndex - first < MOST_SIGNATURES && isSignatureLine(blocks[first - 1])) {
    first -= 1;
  }
  return blocks.slice(first, dateIndex);
}

function signaturesBelow(blocks: readonly Block[], dateIndex: number): Block[] {
  let end = dateIndex + 1;
  while (isSignatureLine(blocks[end])) end += 1;
  return blocks.slice(dateIndex + 1, end);
}

/** Notes and copies that stand between the date and what is attached. */
function readFoot(blocks: readonly Block[], from: number, reading: Reading): number {
  let index = from;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const isNote = block.kind === 'note' || PUBLICITY_LINE.test(block.view.folded);
    if (isNote && reading.note === null) {
      reading.note =
        block.kind === 'note' ? block.view.slice(1, block.view.length - 1) : block.view;
    } else if (isNote) {
      reading.rest.push(block);
    } else if (!isFooting(block)) {
      break;
    }
  }
  return index;
}

/** 附件：1.… and the items 2.… 3.… on the lines below it. */
function partAttachmentNotes(blocks: readonly Block[]): {
  readonly body: Block[];
  readonly attachmentNotes: Block[];
} {
  const body: Block[] = [];
  const attachmentNotes: Block[] = [];
  let inNotes = false;
  for (const block of blocks) {
    const isItem: boolean = inNotes && block.ordinal?.shape.name === 'arabic';
    inNotes = block.kind === 'attachment-note' || isItem;
    (inNotes ? attachmentNotes : body).push(block);
  }
  return { body, attachmentNotes };
}

/** Sorts the blocks of one notice by what they are. */
export function toNoticeDraft(
  blocks: readonly Block[],
  title: View,
  place: { readonly from: number; readonly to: number },
): NoticeDraft {
  const reading: Reading = { number: null, addressees: null, date: null, note: null, rest: [] };
  const above = blocks.slice(0, place.from).find(({ kind }) => kind === 'document-number');
  reading.number = above ?? null;
  const below = blocks.slice(place.to + 1);
  const bodyStart = readHead(below, title, reading);
  const dateIndex = below.findIndex((block, index) => index >= bodyStart && block.kind === 'date');
  const isSigned = dateIndex >= 0;
  const aboveDate = below[dateIndex - 1];
  const signatory = readSignatory(blocks, isSigned ? aboveDate : undefined);
  const bodiesEnd = isSigned && isSignatoryLine(aboveDate) ? dateIndex - 1 : dateIndex;
  const over = isSigned ? signaturesAbove(below, bodiesEnd) : [];
  const under = isSigned && over.length === 0 ? signaturesBelow(below, dateIndex) : [];
  if (isSigned) reading.date = below[dateIndex]?.view ?? null;
  const ownEnd = isSigned ? bodiesEnd - over.length : below.length;
  const own = below.slice(bodyStart, ownEnd);
  const issued = new Set([...issuedTitles(title.folded), ...promulgatedTitles(own)]);
  const footEnd = isSigned ? readFoot(below, dateIndex + 1 + under.length, reading) : below.length;
  const { attachments, before } = toAttachments(
    isSigned ? below.slice(footEnd) : own,
    issued,
    isSigned,
  );
  const { body, attachmentNotes } = partAttachmentNotes(
    isSigned ? [...reading.rest, ...own, ...before] : [...reading.rest, ...before],
  );
  return {
    title,
    number: reading.number,
    addressees: reading.addressees,
    body: body.filter((block) => !isFooting(block) && !APPROVED_BY.test(block.view.folded)),
    attachmentNotes,
    signatures: [...over, ...under],
    date: reading.date,
    note: reading.note,
    signatory,
    copiedTo: blocks.filter(({ kind }) => kind === 'copied-to'),
    attachments,
    start: blocks[0]?.view.start ?? title.start,
    end: blocks.at(-1)?.view.end ?? title.end,
  };
}
