import type { Block } from '../blocks/index.js';
import { findDocumentNumber } from '../patterns/document-number.js';

/** The title part of a contents line: without number, leaders and page. */
export function contentsTitleLength(folded: string): number {
  const number = findDocumentNumber(folded);
  const tail = /[\s.…·]*\(?\d{1,4}\)?$/.exec(folded)?.index ?? folded.length;
  const end = number === null ? tail : Math.min(number.from, tail);
  return folded.slice(0, end).replace(/[\s([.…·]+$/, '').length;
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
