import type { Block } from '../blocks/index.js';
import { findDocumentNumber } from '../patterns/document-number.js';
import { readOrdinal } from '../patterns/ordinal.js';
import { toComparable } from './issued-titles.js';

const PAGE = /\(?\d{1,4}\)?$/;
const LEADERS = ' ([.…·';
/** 1.2 before the name of a section. */
const DECIMAL = /^\d{1,2}(?:\.\d{1,2})+/;

/** The length of the title in a folded contents line: without number, leaders and page. */
export function contentsTitleLength(folded: string): number {
  const number = findDocumentNumber(folded);
  const page = PAGE.exec(folded)?.index ?? folded.length;
  let end = number === null ? page : Math.min(number.from, page);
  while (end > 0 && LEADERS.includes(folded.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * The titles that the contents list, to be compared. What begins with an ordinal is a chapter in a
 * plan's own 目录.
 */
export function contentsTitles(blocks: readonly Block[]): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const { kind, view } of blocks) {
    if (kind !== 'contents-entry') continue;
    if (readOrdinal(view.folded) !== null || DECIMAL.test(view.folded)) continue;
    titles.add(toComparable(view.folded.slice(0, contentsTitleLength(view.folded))));
  }
  return titles;
}
