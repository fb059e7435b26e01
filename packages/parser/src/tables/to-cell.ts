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
    return { view: new View(source, [{ start: at, end: at }]), parts: [], rowSpan, columnSpan };
  }
  const view = withoutBlanks(first.concat(others));
  return { view, parts: printed, rowSpan, columnSpan };
}

/** The same cell with what a page break cut off it. */
export function joinCells(cell: PrintedCell, rest: PrintedCell): PrintedCell {
  const { source, start } = cell.view;
  const parts = [...cell.parts, ...rest.parts];
  return toCell(parts, source, start, [cell.rowSpan, cell.columnSpan]);
}
