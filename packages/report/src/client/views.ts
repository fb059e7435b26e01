/**
 * One view is open at a time; the others are closed, yet the search of the browser finds what is in
 * them. They come as text and are made into elements when they are needed, or when there is time.
 */
export interface Views {
  readonly open: (id: string) => void;
  /** The section that is open. */
  readonly current: () => HTMLElement | null;
  /** What a name stands for, wherever in the page it is. */
  readonly find: (id: string) => HTMLElement | null;
  /** Makes whatever is not made yet. */
  readonly makeAll: () => void;
  /** Calls with each view as it is made, and with those that are made already. */
  readonly onMade: (listener: (view: HTMLElement) => void) => void;
}

const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.view')];

/** The text that a view is to be made of; null where it is made. */
const pendingIn = (view: HTMLElement | null) =>
  view?.querySelector<HTMLElement>(':scope > noscript') ?? null;

/** Makes the views of their texts, one by one, as long as the browser has nothing else to do. */
function makeInPauses(make: (view: HTMLElement) => void): void {
  const next = (): void => {
    const view = all().find((one) => pendingIn(one) !== null);
    if (view === undefined) return;
    make(view);
    requestIdleCallback(next);
  };
  requestIdleCallback(next);
}

function close(view: HTMLElement): void {
  view.setAttribute('hidden', 'until-found');
}

export function createViews(): Views {
  const listeners: ((view: HTMLElement) => void)[] = [];
  const make = (view: HTMLElement): void => {
    const pending = pendingIn(view);
    if (pending === null) return;
    // Everything that stands in the mark-up was escaped when it was made.
    pending.outerHTML = pending.textContent ?? '';
    for (const listener of listeners) listener(view);
  };
  const open = (id: string): void => {
    for (const view of all()) {
      if (view.id !== id) close(view);
      else {
        make(view);
        view.removeAttribute('hidden');
      }
    }
    for (const link of document.querySelectorAll('nav a')) {
      if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const find = (id: string): HTMLElement | null => {
    const named = ` id=${id}>`;
    const view = all().find((one) => pendingIn(one)?.textContent?.includes(named));
    if (view !== undefined) make(view);
    return document.getElementById(id);
  };
  const makeAll = (): void => all().forEach(make);
  for (const view of all()) view.addEventListener('beforematch', () => open(view.id));
  window.addEventListener('beforeprint', makeAll);
  const [first] = all();
  if (first !== undefined) open(first.id);
  makeInPauses(make);
  return {
    open,
    current: () => all().find((view) => !view.hasAttribute('hidden')) ?? null,
    find,
    makeAll,
    onMade: (listener) => {
      listeners.push(listener);
      for (const view of all()) if (pendingIn(view) === null) listener(view);
    },
  };
}
