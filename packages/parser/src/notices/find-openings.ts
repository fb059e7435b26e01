import type { Block } from '../blocks/index.js';
import { documentTypeOf } from '../patterns/document-type.js';
import { toAnnouncement } from './announcement.js';
import { contentsTitles } from './contents-titles.js';
import { hasSubstance } from './has-substance.js';
import { headLineKind } from './head-line.js';
import { isFoot } from './is-foot.js';
import { isTitleLine } from './is-title-line.js';
import { toComparable } from './issued-titles.js';
import type { Opening } from './opening.js';
import { isBoundary, numberAbove } from './signs.js';
import { titleRunEndingAt } from './title-run.js';

/** Whether the title that the next line ends holds the given line, too. */
function goesOnBelow(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (!isTitleLine(next) || documentTypeOf(next.view.folded) === null) return false;
  return (titleRunEndingAt(blocks, index + 1)?.first ?? index + 1) <= index;
}

/** A title may end with a block: its 文种 ends it, a line of the head stands under it, or no title line does. */
function mayEndTitle(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!isTitleLine(block)) return false;
  const next = blocks[index + 1];
  if (documentTypeOf(block.view.folded) !== null) return !goesOnBelow(blocks, index);
  return !isTitleLine(next) || headLineKind(next, block.view) !== null;
}

/** Whether nothing has been said between the title before and a block. */
function isInHead(blocks: readonly Block[], before: Opening | undefined, index: number): boolean {
  return before !== undefined && !blocks.slice(before.below, index).some(hasSubstance);
}

function titledAt(
  blocks: readonly Block[],
  index: number,
  listed: ReadonlySet<string>,
  before: Opening | undefined,
): Opening | null {
  const run = mayEndTitle(blocks, index) ? titleRunEndingAt(blocks, index) : null;
  if (run === null || run.first < (before?.below ?? 0)) return null;
  // A line without a 文种 right under a title belongs to the head of that.
  const isTyped = documentTypeOf(run.view.folded) !== null;
  if (!isTyped && isInHead(blocks, before, run.first)) return null;
  const announced = () => toAnnouncement(blocks, before, run.first);
  if (!isBoundary({ blocks, run, listed, announced })) return null;
  const start = numberAbove(blocks, run.first) ?? run.first;
  return { start: Math.max(start, before?.below ?? 0), below: run.last + 1, title: run.view };
}

/** The code of 青岚县人民政府令第5号 is the title of the 令. */
function titleInNumber({ view }: Block): Opening['title'] {
  const code = /^(.*令)\s*\(?第/.exec(view.folded)?.[1];
  return code === undefined ? null : view.slice(0, code.length);
}

/**
 * A paper without a title begins with its number or its addressees, where a text begins or a paper has ended.
 * What stands right under a title belongs to that.
 */
function untitledAt(
  blocks: readonly Block[],
  index: number,
  before: Opening | undefined,
): Opening | null {
  const block = blocks[index];
  if (block === undefined || block.view.length === 0) return null;
  const kind = headLineKind(block, null);
  if (kind !== 'number' && kind !== 'addressees') return null;
  if (isInHead(blocks, before, index)) return null;
  const above = blocks[index - 1];
  const isFirst = before === undefined && !blocks.slice(0, index).some(hasSubstance);
  const isFree =
    isFirst ||
    (above !== undefined && isFoot(above) && !toAnnouncement(blocks, before, index).expectsMore);
  if (kind === 'addressees') return isFree ? { start: index, below: index, title: null } : null;
  const title = titleInNumber(block);
  if (title !== null && isFree) return { start: index, below: index + 1, title };
  const isHead = headLineKind(blocks[index + 1], null) === 'addressees';
  return isHead ? { start: index, below: index, title: null } : null;
}

/**
 * Leaves out titles with nothing under them. Where the next notice has the same title, a web page printed it
 * twice, and the notice begins with the first.
 */
function withSubstance(
  blocks: readonly Block[],
  openings: readonly Opening[],
  listed: ReadonlySet<string>,
): Opening[] {
  const kept: Opening[] = [];
  let start: number | null = null;
  for (const [index, opening] of openings.entries()) {
    const next = openings[index + 1];
    const title = toComparable(opening.title?.folded ?? '');
    const says = blocks.slice(opening.below, next?.start).some(hasSubstance);
    if (says || listed.has(title) || (next === undefined && kept.length === 0)) {
      kept.push(start === null ? opening : { ...opening, start });
      start = null;
    } else {
      const isRepeated = title !== '' && title === toComparable(next?.title?.folded ?? '');
      start = isRepeated ? (start ?? opening.start) : null;
    }
  }
  return kept;
}

/** The beginnings of notices, told by signs that agree. */
export function findOpenings(blocks: readonly Block[]): Opening[] {
  const listed = contentsTitles(blocks);
  const openings: Opening[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const before = openings.at(-1);
    if (index < (before?.below ?? 0)) continue;
    const opening = titledAt(blocks, index, listed, before) ?? untitledAt(blocks, index, before);
    if (opening !== null) openings.push(opening);
  }
  return withSubstance(blocks, openings, listed);
}
