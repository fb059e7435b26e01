import type { Block } from '../blocks/index.js';
import { findDocumentNumber } from '../patterns/document-number.js';

const PAGE = /\(?\d{1,4}\)?$/;
const LEADERS = ' ([.…·';

/** The length of the title in a folded contents line: without number, leaders and page. */
export function contentsTitleLength(folded: string): number {
  const number = findDocumentNumber(folded);
  const page = PAGE.exec(folded)?.index ?? folded.length;
  let end = number === null ? page : Math.min(number.from, page);
  while (end > 0 && LEADERS.includes(folded.charAt(end - 1))) end -= 1;
  return end;
}

/** The titles that the contents list, folded and without white space. */
export function contentsTitles(blocks: readonly Block[]): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const { kind, view } of blocks) {
    if (kind !== 'contents-entry') continue;
    titles.add(view.folded.slice(0, contentsTitleLength(view.folded)).replace(/\s+/g, ''));
  }
  return titles;
}
