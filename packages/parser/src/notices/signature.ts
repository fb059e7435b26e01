import type { Block } from '../blocks/index.js';
import { findDate, isDamagedDate } from '../patterns/date.js';
import { officeHolder } from '../patterns/office-holder.js';
import type { View } from '../source/view.js';
import { isFoot } from './is-foot.js';
import { endsText, isBodies, isOneName, mayBeName, signersOn } from './signature-line.js';

/** 发文机关署名 and 成文日期, with the blocks they take. */
export interface Signature {
  readonly issuers: readonly View[];
  readonly date: View | null;
  /** Who signed a 令 above its date. */
  readonly signatory: View | null;
  /** The line in the place of the date, where none can be read in it. */
  readonly unreadDate: Block | null;
  readonly from: number;
  readonly to: number;
}

const MOST_LINES = 40;
const MOST_UNKNOWN = 6;
const LONGEST_LINE = 60;

const isSignatureLine = (block: Block | undefined): block is Block =>
  block?.kind === 'text' && isBodies(block.view.folded);

/** 青岚县人民政府 2022年5月6日 on one line. */
function datedLine({ kind, view }: Block): { readonly names: View; readonly date: View } | null {
  if (kind !== 'text' || view.length > LONGEST_LINE) return null;
  const found = findDate(view.folded);
  if (found === null || found.to !== view.length || found.from === 0) return null;
  const names = view.slice(0, found.from).trim();
  return isBodies(names.folded) ? { names, date: view.slice(found.from) } : null;
}

/** Index of the first line of signatures over an index: bodies, or else short lines behind a finished text. */
function linesOver(blocks: readonly Block[], end: number, least: number): number {
  let first = end;
  while (first > least && end - first < MOST_LINES && isSignatureLine(blocks[first - 1])) {
    first -= 1;
  }
  if (endsText(blocks[first - 1])) return first;
  let unknown = first;
  while (unknown > least && first - unknown < MOST_UNKNOWN) {
    const above = blocks[unknown - 1];
    if (above?.kind !== 'text' || !mayBeName(above.view.folded)) break;
    unknown -= 1;
    if (unknown > least && endsText(blocks[unknown - 1])) return unknown;
  }
  return first;
}

function linesUnder(blocks: readonly Block[], from: number): number {
  let end = from;
  while (isSignatureLine(blocks[end])) end += 1;
  return end;
}

/** The names on lines of signatures; one that is set over two lines is one. */
function namesIn(blocks: readonly Block[]): View[] {
  const lines = blocks.map(({ view }) => view);
  return lines.flatMap((view, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    if (above !== undefined && isOneName(above, view)) return [];
    return below !== undefined && isOneName(view, below)
      ? signersOn(view.concat([below]))
      : signersOn(view);
  });
}

const isUnreadDate = ({ kind, view }: Block): boolean =>
  kind === 'text' && isDamagedDate(view.folded);

/** The signature whose date stands in the given block. */
function signatureAt(blocks: readonly Block[], at: number, least: number): Signature | null {
  const block = blocks[at];
  if (block === undefined) return null;
  const dated = block.kind === 'date' ? null : datedLine(block);
  if (dated !== null) {
    const from = linesOver(blocks, at, least);
    const issuers = [...namesIn(blocks.slice(from, at)), ...signersOn(dated.names)];
    return { issuers, date: dated.date, signatory: null, unreadDate: null, from, to: at + 1 };
  }
  const unreadDate = isUnreadDate(block) ? block : null;
  if (block.kind !== 'date' && unreadDate === null) return null;
  const above = blocks[at - 1];
  const name = above?.kind === 'text' && at > least ? officeHolder(above.view.folded) : null;
  const signatory = name === null || above === undefined ? null : above.view.slice(...name);
  const end = signatory === null ? at : at - 1;
  const from = linesOver(blocks, end, least);
  const to = from < end ? at + 1 : linesUnder(blocks, at + 1);
  const issuers = namesIn(from < end ? blocks.slice(from, end) : blocks.slice(at + 1, to));
  const date = unreadDate === null ? block.view : null;
  return { issuers, date, signatory, unreadDate, from, to };
}

/** 青岚县林业局2022年5月6日发布: a closing line of the text that tells who issued the paper and when. */
function issuedLine(block: Block | undefined, at: number): Signature | null {
  if (block?.kind !== 'text' || block.view.length > LONGEST_LINE) return null;
  const found = findDate(block.view.folded);
  if (found === null || !/^(?:发布|公布|颁布)(?:[,。]|$)/.test(block.view.folded.slice(found.to)))
    return null;
  const names = block.view.slice(0, found.from).trim();
  if (!isBodies(names.folded)) return null;
  const date = block.view.slice(found.from, found.to);
  const to = at + 1;
  return { issuers: signersOn(names), date, signatory: null, unreadDate: null, from: to, to };
}

/** A signature without a date: bodies at the end of the text, before notes and attachments. */
function undatedSignature(blocks: readonly Block[], least: number): Signature | null {
  for (let end = least + 1; end <= blocks.length; end += 1) {
    const next = blocks[end];
    const isEnd = next === undefined || isFoot(next) || next.kind === 'attachment-label';
    if (!isEnd || !isSignatureLine(blocks[end - 1])) continue;
    const from = linesOver(blocks, end, least);
    if (!endsText(blocks[from - 1])) continue;
    return {
      issuers: namesIn(blocks.slice(from, end)),
      date: null,
      signatory: null,
      from,
      unreadDate: null,
      to: end,
    };
  }
  return null;
}

/**
 * Reads the signature of a paper from the blocks under its head, which end at `least`: the first date with
 * names over or under it, else names without a date, else the first date.
 */
export function readSignature(blocks: readonly Block[], least: number): Signature | null {
  let bare: Signature | null = null;
  for (let at = least; at < blocks.length; at += 1) {
    const found = signatureAt(blocks, at, least);
    if (found === null) continue;
    const isSigned = found.issuers.length > 0 || found.signatory !== null;
    if (isSigned) return found;
    if (found.unreadDate === null) bare ??= found;
  }
  const last = blocks.length - 1;
  const closing = bare === null && last >= least ? issuedLine(blocks[last], last) : null;
  return undatedSignature(blocks, least) ?? closing ?? bare;
}
