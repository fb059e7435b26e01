import { keysOf, type Page } from './page.js';
import type { Selection } from './selection.js';
import type { Views } from './views.js';

/** Keys of a mark and of all that it stands in, the innermost first. */
function keysAt(place: HTMLElement): string[] {
  const keys: string[] = [];
  for (
    let mark = place.closest<HTMLElement>('[data-r]');
    mark !== null;
    mark = mark.parentElement?.closest<HTMLElement>('[data-r]') ?? null
  ) {
    keys.push(...keysOf(mark).reverse());
  }
  return [...new Set(keys)];
}

/** What a click means: the next of the records there, else one of the open view, else the innermost. */
function choose(keys: readonly string[], page: Page, selection: Selection, views: Views) {
  const at = keys.indexOf(selection.current() ?? '');
  if (at !== -1) return keys[(at + 1) % keys.length];
  const view = views.current();
  return keys.find((key) => view?.contains(page.rowOf(key))) ?? keys[0];
}

/** From the source to the reading. */
function followMarks(page: Page, selection: Selection, views: Views): void {
  const text = document.querySelector<HTMLElement>('.text');
  const jump = (event: Event): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const key = choose(keysAt(event.target), page, selection, views);
    if (key === undefined) return;
    event.preventDefault();
    selection.select(key, 'source');
  };
  text?.addEventListener('click', (event) => {
    if (document.getSelection()?.isCollapsed !== false) jump(event);
  });
  text?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') jump(event);
  });
}

/** Goes where a link leads: a view, a record, or a line of the source. */
function follow(hash: string, selection: Selection, views: Views): void {
  const name = hash.slice(1);
  const target = views.find(name);
  if (target === null) return;
  if (target.matches('.view')) {
    views.open(name);
    document.querySelector('.views')?.scrollTo(0, 0);
  } else if (target.matches('.text li')) {
    target.scrollIntoView({ block: 'center' });
  } else {
    selection.select(name, 'both');
  }
}

/** From the reading to the source, and wherever links lead. */
function followRows(selection: Selection, views: Views): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[href^="#"]');
    const row = event.target.closest('.views tr[id], .views li[id]');
    const href = link?.getAttribute('href') ?? null;
    if (href === '#reading') return;
    if (href !== null && !href.startsWith('#L')) {
      event.preventDefault();
      follow(href, selection, views);
    } else if (row !== null && event.target.closest('button, input') === null) {
      event.preventDefault();
      selection.select(row.id, 'reading');
    }
  });
}

/** Makes every mark reachable by Tab, in pauses, since there are thousands. */
function makeReachable(): void {
  const marks = [...document.querySelectorAll<HTMLElement>('mark')];
  const BATCH = 500;
  const next = (): void => {
    for (const mark of marks.splice(0, BATCH)) mark.tabIndex = 0;
    if (marks.length > 0) requestIdleCallback(next);
  };
  requestIdleCallback(next);
}

/** Ties both sides together. */
export function startJumps(page: Page, selection: Selection, views: Views): void {
  followMarks(page, selection, views);
  followRows(selection, views);
  makeReachable();
  window.addEventListener('hashchange', () => follow(location.hash, selection, views));
  if (location.hash !== '') follow(location.hash, selection, views);
}
