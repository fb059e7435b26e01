import type { Block } from '../blocks/index.js';
import titles from '../lexicon/titles.json' with { type: 'json' };
import { isBodyName } from '../patterns/body-name.js';
import { findDate } from '../patterns/date.js';
import type { View } from '../source/view.js';
import { toAttachments } from './attachments.js';
import { issuedTitles } from './issued-titles.js';
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

function isSignatureLine(block: Block | undefined): block is Block {
  if (block?.kind !== 'text' || block.view.length > 60) return false;
  const names = block.view.folded.split(/\s+/);
  return names.every((name) => isBodyName(name));
}

function readHead(blocks: readonly Block[], reading: Reading): number {
  let index = 0;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.kind === 'document-number' && reading.number === null) {
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
    if (block.kind === 'note') {
      const isPublicity = titles.furtherNotes.some((word) => block.view.folded.includes(word));
      if (isPublicity && reading.note === null)
        reading.note = block.view.slice(1, block.view.length - 1);
      else reading.rest.push(block);
    } else if (block.kind !== 'copied-to' && !PUBLICITY_LINE.test(block.view.folded)) {
      break;
    }
  }
  return index;
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
  const bodyStart = readHead(below, reading);
  const issued = issuedTitles(title.folded);
  const dateIndex = below.findIndex((block, index) => index >= bodyStart && block.kind === 'date');
  const isSigned = dateIndex >= 0;
  const over = isSigned ? signaturesAbove(below, dateIndex) : [];
  const under = isSigned && over.length === 0 ? signaturesBelow(below, dateIndex) : [];
  if (isSigned) reading.date = below[dateIndex]?.view ?? null;
  const ownEnd = isSigned ? dateIndex - over.length : below.length;
  const own = below.slice(bodyStart, ownEnd);
  const footEnd = isSigned ? readFoot(below, dateIndex + 1 + under.length, reading) : below.length;
  const { attachments, before } = toAttachments(
    isSigned ? below.slice(footEnd) : own,
    issued,
    isSigned,
  );
  const body = isSigned ? [...reading.rest, ...own, ...before] : [...reading.rest, ...before];
  return {
    title,
    number: reading.number,
    addressees: reading.addressees,
    body: body.filter(({ kind }) => kind !== 'attachment-note' && kind !== 'copied-to'),
    attachmentNotes: body.filter(({ kind }) => kind === 'attachment-note'),
    signatures: [...over, ...under],
    date: reading.date,
    note: reading.note,
    copiedTo: blocks.filter(({ kind }) => kind === 'copied-to'),
    attachments,
    start: blocks[0]?.view.start ?? title.start,
    end: blocks.at(-1)?.view.end ?? title.end,
  };
}
