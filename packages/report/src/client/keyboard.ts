import type { ReviewActions } from './review/start-review.js';
import { neighbourOf } from './rows.js';
import type { Selection } from './selection.js';
import type { Views } from './views.js';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input:not([type=radio], [type=checkbox]), select, textarea');

/** One key for each thing that a reviewer does over and over. */
export function startKeyboard(selection: Selection, views: Views, review: ReviewActions): void {
  const move = (step: number): void => {
    const next = neighbourOf(selection.current(), step, views.current());
    if (next !== null) selection.select(next, 'both');
  };
  const actions: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    a: review.accept,
    x: review.reject,
    u: review.clear,
    c: () => review.edit('first'),
    m: () => review.edit('comment'),
    '/': () => document.getElementById('search')?.focus(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
