import type { Page } from '../page.js';
import type { Views } from '../views.js';
import { type Filter, toTest } from './filter.js';

/** Hides the groups of a table of which no row is left. */
function hideEmptyGroups(): void {
  for (const body of document.querySelectorAll<HTMLTableSectionElement>('.view tbody')) {
    const rows = [...body.rows].filter((row) => !row.matches('.group'));
    body.hidden = rows.every((row) => row.hidden);
  }
}

/** Hides the rows that do not pass and tells how many of all are left. */
export function applyFilter(
  page: Page,
  views: Views,
  filter: Filter,
): { shown: number; total: number } {
  views.makeAll();
  const passes = toTest(page, filter);
  const rows = [...document.querySelectorAll<HTMLElement>('.view tr[id]')];
  let shown = 0;
  for (const row of rows) {
    row.hidden = !passes(row.id);
    if (!row.hidden) shown += 1;
  }
  hideEmptyGroups();
  // A unit of the outline stays as long as one below it does.
  for (const item of [...document.querySelectorAll<HTMLElement>('.outline li')].reverse()) {
    item.hidden = !passes(item.id) && item.querySelector('li:not([hidden])') === null;
  }
  for (const unit of document.querySelectorAll<HTMLElement>('.unit')) {
    unit.hidden = !(unit.dataset['unit'] ?? '').includes(filter.unit);
  }
  return { shown, total: rows.length };
}
