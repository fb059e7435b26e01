import type { Box } from '../../source/recognized-word.js';
import type { LayoutCell, TableBlock } from '../layout/layout.js';
import { findAll, type MarkupNode, named } from './markup-node.js';

const isCell = named('td', 'th');
const PARTS = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'th']);
/** HTML allows so many; more are an error of whoever wrote it. */
const MOST_SPANNED = 1000;

/** The text of a cell on one line; a break or paragraph in it parts words. */
function textOf({ name, text, children }: MarkupNode): string {
  const inner = text + children.map(textOf).join('');
  return PARTS.has(name) ? ` ${inner} ` : inner;
}

function spanOf(cell: MarkupNode, name: string): number {
  const span = Number.parseInt(cell.attributes[name] ?? '', 10);
  return span >= 1 && span <= MOST_SPANNED ? span : 1;
}

function toCell(cell: MarkupNode, box: Box | null): LayoutCell {
  const text = textOf(cell).replace(/\s+/g, ' ').trim();
  return {
    words: [{ text, confidence: null, box }],
    rowSpan: spanOf(cell, 'rowspan'),
    columnSpan: spanOf(cell, 'colspan'),
  };
}

/** The rows and cells of a table element; a table inside a cell is text of the cell. */
export function toTable(table: MarkupNode, box: Box | null = null): TableBlock {
  const rows = findAll(table.children, named('tr')).map((row) =>
    findAll(row.children, isCell).map((cell) => toCell(cell, box)),
  );
  return { kind: 'table', form: 'html', rows };
}
