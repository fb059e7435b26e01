import type { Page } from '../page.js';
import { type Filter, toTest } from './filter.js';

/** Hides the rows that do not pass and tells how many of all are left. */
export function applyFilter(page: Page, filter: Filter): { shown: number; total: number } {
  const passes = toTest(page, filter);
  const rows = [...document.querySelectorAll<HTMLElement>('.view tr[id]')];
  let shown = 0;
  for (const row of rows) {
    row.hidden = !passes(row.id);
    if (!row.hidden) shown += 1;
  }
  // A unit of the outline stays as long as one below it does.
  for (const item of [...document.querySelectorAll<HTMLElement>('.outline li')].reverse()) {
    item.hidden = !passes(item.id) && item.querySelector('li:not([hidden])') === null;
  }
  for (const unit of document.querySelectorAll<HTMLElement>('.unit')) {
    unit.hidden = !(unit.dataset['unit'] ?? '').includes(filter.unit);
  }
  return { shown, total: rows.length };
}
