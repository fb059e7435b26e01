import type { Page } from './page.js';
import type { Views } from './views.js';

/** The side of the page on which a record was chosen: the other one moves. */
type Side = 'source' | 'reading' | 'both';

/** The one record that is looked at. */
export interface Selection {
  readonly current: () => string | null;
  readonly select: (key: string, chosenOn: Side) => void;
  readonly onChange: (listener: () => void) => void;
}

const MIDDLE: ScrollIntoViewOptions = { block: 'center', inline: 'nearest' };

function showRow(row: HTMLElement, views: Views): void {
  const view = row.closest<HTMLElement>('.view');
  if (view !== null) views.open(view.id);
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
  row.scrollIntoView(MIDDLE);
}

export function createSelection(page: Page, views: Views): Selection {
  const listeners: (() => void)[] = [];
  let current: string | null = null;
  const paint = (isOn: boolean): void => {
    if (current === null) return;
    page.rowOf(current)?.classList.toggle('on', isOn);
    for (const mark of page.marksOf(current)) mark.classList.toggle('on', isOn);
  };
  const select = (key: string, chosenOn: Side): void => {
    const row = page.rowOf(key);
    if (row === null) return;
    paint(false);
    current = key;
    paint(true);
    if (chosenOn !== 'reading') showRow(row, views);
    if (chosenOn !== 'source') {
      const line = row.querySelector('a[href^="#L"]')?.getAttribute('href')?.slice(1) ?? '';
      const place = page.marksOf(key)[0] ?? document.getElementById(line);
      place?.scrollIntoView(MIDDLE);
    }
    history.replaceState(null, '', `#${key}`);
    for (const listener of listeners) listener();
  };
  return { current: () => current, select, onChange: (listener) => listeners.push(listener) };
}
