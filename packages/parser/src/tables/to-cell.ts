import { WIDE } from '../patterns/characters.js';
import type { Source } from '../source/source.js';
import { View } from '../source/view.js';
import type { PrintedCell } from './printed-table.js';

const INNER_BLANKS = new RegExp(`(?<=[${WIDE}])\\s+|\\s+(?=[${WIDE}])|\\s*[\\n\\r]\\s*`, 'g');

/** Without line ends, and without the blanks that stand beside Chinese characters. */
function withoutBlanks(view: View): View {
  const cuts = [...view.text.matchAll(INNER_BLANKS)].map(
    ({ index, 0: blanks }) => [index, index + blanks.length] as const,
  );
  return view.without(cuts);
}

const BETWEEN = new RegExp(`(?<=[${WIDE}])\\s+(?=[${WIDE}])`, 'g');

/** A blank between Chinese characters may part names as a line end does. */
function* pieces(part: View): Generator<View> {
  let from = 0;
  for (const { index, 0: blanks } of part.text.matchAll(BETWEEN)) {
    yield part.slice(from, index);
    from = index + blanks.length;
  }
  yield part.slice(from);
}

const SENTENCE_END = /[。;!！?？:]$/;
const OPEN_END = /[、,(]$/;
const ITEM_START = /^(?:\(?\d{1,2}[.、)]|[①-⑳]|\([一二三四五六七八九十]\)|[-•·])/;
const LONGEST_ITEM = 15;

/** Whether a line of a cell ends what it says: a sentence or item does, a line that is cut short may. */
function isApart(above: View, below: View): boolean {
  if (OPEN_END.test(above.folded)) return false;
  if (SENTENCE_END.test(above.folded) || ITEM_START.test(below.folded)) return true;
  return above.length <= LONGEST_ITEM && below.length <= LONGEST_ITEM;
}

/** The texts of a cell that are read apart: lines joined where one goes on the other. */
function itemsOf(parts: readonly View[]): View[] {
  const items: View[] = [];
  for (const [at, part] of parts.entries()) {
    const [last, above] = [items.at(-1), parts[at - 1]];
    if (last === undefined || above === undefined || isApart(above, part)) items.push(part);
    else items[items.length - 1] = last.concat([part]);
  }
  return items.map(withoutBlanks);
}

/** A cell of what stands in it from the top down; parts without print are left out. */
export function toCell(
  parts: readonly View[],
  source: Source,
  at: number,
  [rowSpan, columnSpan]: readonly [number, number] = [1, 1],
): PrintedCell {
  const printed = parts
    .map((part) => part.trim())
    .filter(({ length }) => length > 0)
    .flatMap((part) => [...pieces(part)]);
  const [first, ...others] = printed;
  if (first === undefined) {
    const view = new View(source, [{ start: at, end: at }]);
    return { view, parts: [], items: [], rowSpan, columnSpan };
  }
  const view = withoutBlanks(first.concat(others));
  return { view, parts: printed, items: [view], rowSpan, columnSpan };
}

/** The same of lines that mark-up parts, which says where something ends. */
export function toMarkedCell(
  parts: readonly View[],
  source: Source,
  at: number,
  spans: readonly [number, number] = [1, 1],
): PrintedCell {
  const cell = toCell(parts, source, at, spans);
  return { ...cell, items: itemsOf(cell.parts) };
}

/** The same cell with what a page break cut off it. */
export function joinCells(cell: PrintedCell, rest: PrintedCell): PrintedCell {
  const { source, start } = cell.view;
  const parts = [...cell.parts, ...rest.parts];
  return toCell(parts, source, start, [cell.rowSpan, cell.columnSpan]);
}
