import type { Block } from '../blocks/index.js';
import { findDate } from '../patterns/date.js';
import { officeHolder } from '../patterns/office-holder.js';
import type { View } from '../source/view.js';
import { headLineKind } from './head-line.js';
import { originDay } from './origin-day.js';
import { datedNumber, numberInField, numberOnLine, type PrintedNumber } from './printed-number.js';

/** What stands in the head of a paper, above and under its title. */
export interface HeadLines {
  readonly number: PrintedNumber | null;
  readonly addressees: View | null;
  /** A day in an origin note, beside a number, in a bracket of its own, or on which the paper was spoken. */
  readonly date: View | null;
  /** Whether on that day the paper was approved and not yet issued. */
  readonly isApproval: boolean;
  /** Who issued the paper, as a note of its origin tells. */
  readonly issuers: readonly View[];
  /** Who speaks in a report. */
  readonly signatory: View | null;
  /** What is text of the paper all the same: notes of its origin, what goes on behind the addressees. */
  readonly text: readonly Block[];
}

const NOTHING: HeadLines = {
  number: null,
  addressees: null,
  date: null,
  isApproval: false,
  issuers: [],
  signatory: null,
  text: [],
};

const LONGEST_FOREIGN_LINE = 60;

function dateIn({ view }: Block): View | null {
  const found = findDate(view.folded);
  return found === null ? null : view.slice(found.from, found.to);
}

/** 各位代表: who is spoken to, and no 主送机关. */
const SALUTATION = /^(?:尊敬的)?(?:各位|同志们)/;

function readAddressees(block: Block): Partial<HeadLines> & { readonly text: readonly Block[] } {
  if (SALUTATION.test(block.view.folded)) return { text: [block] };
  const colon = block.view.folded.indexOf(':');
  const behind = block.view.slice(colon + 1).trim();
  return {
    addressees: block.view.slice(0, colon),
    text: behind.length > 0 ? [{ ...block, view: behind }] : [],
  };
}

/** What one line of the head adds; null for a line that is none. */
function readLine(block: Block, title: View | null): Partial<HeadLines> | null {
  switch (headLineKind(block, title)) {
    case 'number':
      return { number: numberOnLine(block, title) };
    case 'dated-number': {
      const found = datedNumber(block);
      return { number: found?.number ?? null, date: found?.date ?? null };
    }
    case 'origin-note':
      return { ...originDay(block.view), text: [block] };
    case 'date':
    case 'speech-note':
      return { date: dateIn(block), text: [block] };
    case 'addressees':
      return readAddressees(block);
    case 'web-field':
      return { number: numberInField(block) };
    case 'damaged-number':
    case 'own-contents':
      return {};
    default:
      return null;
  }
}

/** The first of two readings counts, but a number on its own line before one in a field. */
function merge(head: HeadLines, line: Partial<HeadLines>): HeadLines {
  const isField = head.number?.rule === 'number-field' && line.number != null;
  const isLater = head.isApproval && line.date != null && line.isApproval !== true;
  const dated = head.date === null || isLater ? { ...NOTHING, ...line } : head;
  return {
    number: isField ? (line.number ?? null) : (head.number ?? line.number ?? null),
    addressees: head.addressees ?? line.addressees ?? null,
    date: dated.date ?? head.date,
    isApproval: dated.isApproval,
    issuers: dated.issuers,
    signatory: head.signatory ?? line.signatory ?? null,
    text: [...head.text, ...(line.text ?? [])],
  };
}

/** 县长 王明, under the line that tells where a report was given. */
function readSpeaker({ view }: Block): View | null {
  const place = officeHolder(view.folded);
  return place === null ? null : view.slice(...place);
}

function isForeign(block: Block, next: Block | undefined, title: View | null): boolean {
  if (block.kind !== 'text' || block.view.length > LONGEST_FOREIGN_LINE) return false;
  const kind = headLineKind(next, title);
  return kind === 'addressees' || kind === 'number';
}

/** The number above a title: that on the nearest line, else that in a field of a web page. */
export function readNumberAbove(blocks: readonly Block[]): PrintedNumber | null {
  const nearestFirst = [...blocks].reverse();
  const onLine = nearestFirst.find((block) => headLineKind(block, null) === 'number');
  if (onLine !== undefined) return numberOnLine(onLine, null);
  return nearestFirst.reduce<PrintedNumber | null>(
    (found, block) => found ?? numberInField(block),
    null,
  );
}

/**
 * Reads the head under the title, down to the addressees or to the first line of the text, and tells how many
 * blocks it takes. A line of another kind between title and addressees does not end it.
 */
export function readHead(
  blocks: readonly Block[],
  title: View | null,
  numberAbove: PrintedNumber | null,
): { readonly head: HeadLines; readonly count: number } {
  let head: HeadLines = { ...NOTHING, number: numberAbove };
  let count = 0;
  for (const [index, block] of blocks.entries()) {
    if (head.addressees !== null) break;
    const speaker = head.date === null || head.signatory !== null ? null : readSpeaker(block);
    const line = readLine(block, title);
    if (speaker !== null) head = merge(head, { signatory: speaker });
    else if (line !== null) head = merge(head, line);
    else if (isForeign(block, blocks[index + 1], title)) head = merge(head, { text: [block] });
    else break;
    count = index + 1;
  }
  return { head, count };
}
