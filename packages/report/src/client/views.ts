/** One view is open at a time; the others are closed, yet the search of the browser finds what is in them. */
export interface Views {
  readonly open: (id: string) => void;
  /** The section that is open. */
  readonly current: () => HTMLElement | null;
}

const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.view')];

export function createViews(): Views {
  const open = (id: string): void => {
    for (const view of all()) {
      if (view.id === id) view.removeAttribute('hidden');
      else view.setAttribute('hidden', 'until-found');
    }
    for (const link of document.querySelectorAll('nav a')) {
      if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  for (const view of all()) view.addEventListener('beforematch', () => open(view.id));
  const [first] = all();
  if (first !== undefined) open(first.id);
  return {
    open,
    current: () => all().find((view) => !view.hasAttribute('hidden')) ?? null,
  };
}
