import { cellText } from './cell-text.js';

/** The head and the rows that are not filtered away, as text. */
export function tableRows(table: HTMLTableElement): string[][] {
  const rows = [...table.querySelectorAll('tr')].filter(
    (row) => !row.hidden && !row.matches('.group'),
  );
  return rows.map((row) => [...row.cells].map(cellText));
}
