import { cellText } from './cell-text.js';

const compare = new Intl.Collator('zh', { numeric: true }).compare;

function sortRows(body: HTMLTableSectionElement, column: number, sign: 1 | -1): void {
  const rows = [...body.rows].filter((row) => !row.matches('.group'));
  const keyed = rows.map((row) => {
    const cell = row.cells[column];
    return { row, text: cell === undefined ? '' : cellText(cell) };
  });
  keyed.sort((left, right) => sign * compare(left.text, right.text));
  body.append(...keyed.map(({ row }) => row));
}

/** Makes the heads of a table buttons that sort it, each notice within itself. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isUp = head.ariaSort !== 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.ariaSort = isUp ? 'ascending' : 'descending';
      for (const body of table.tBodies) sortRows(body, column, isUp ? 1 : -1);
    });
  });
}
