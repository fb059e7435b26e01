import { render } from 'preact';
import { download } from '../download.js';
import { Say } from '../say.js';
import type { Views } from '../views.js';
import { makeSortable } from './sort-table.js';
import { tableRows } from './table-rows.js';
import { toCsv } from './to-csv.js';

function toTools(table: HTMLTableElement, name: string) {
  const copy = (): void => {
    const lines = tableRows(table).map((row) => row.join('\t'));
    void navigator.clipboard.writeText(lines.join('\n'));
  };
  return (
    <>
      <button type="button" onClick={copy}>
        <Say zh="复制" en="Copy" />
      </button>
      <button
        type="button"
        onClick={() => download(`${name}.csv`, 'text/csv', toCsv(tableRows(table)))}
      >
        CSV
      </button>
    </>
  );
}

/** Sorting, copying and CSV for every table. */
export function startTables(views: Views): void {
  views.onMade((view) => {
    for (const table of view.querySelectorAll('table')) {
      makeSortable(table);
      const place = document.createElement('div');
      place.className = 'tools';
      table.parentElement?.before(place);
      render(toTools(table, view.id), place);
    }
  });
}
