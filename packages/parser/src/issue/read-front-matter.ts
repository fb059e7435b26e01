import type { Text } from '@gongbao/schema/types';
import { Coverage } from '../accounting/index.js';
import type { Block } from '../blocks/index.js';
import { isPrintCode } from '../patterns/characters.js';

/** Contents lines hold leaders and page numbers besides; these are no text. */
const FIELDS: ReadonlySet<Block['kind']> = new Set(['contents-entry', 'category']);

/** The lines before the first notice that hold more than the given fields do; `length` is that of the source. */
export function readFrontMatter(
  front: readonly Block[],
  length: number,
  fields: readonly unknown[],
): Text[] {
  const coverage = new Coverage(length);
  coverage.add(fields);
  return front.flatMap(({ kind, view }) => {
    if (FIELDS.has(kind)) return [];
    const isHeld = view.pieces.every(({ start, end }) => {
      for (let at = start; at < end; at += 1) {
        if (!coverage.has(at) && isPrintCode(view.source.text.charCodeAt(at))) return false;
      }
      return true;
    });
    return isHeld ? [] : [view.toText()];
  });
}
