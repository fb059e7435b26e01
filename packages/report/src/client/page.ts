import type { PageData } from '../page/page-data.js';
import type { Views } from './views.js';

/** The page as the script sees it. */
export interface Page {
  readonly data: PageData;
  /** The row, item or card that a key names. */
  readonly rowOf: (key: string) => HTMLElement | null;
  readonly marksOf: (key: string) => readonly HTMLElement[];
  /** The source text that spans count in. */
  readonly source: () => string;
}

/** Keys that a mark or a layer names. */
export const keysOf = (mark: HTMLElement): string[] => (mark.dataset['r'] ?? '').split(' ');

/** Reads what the page brings along. */
export function readPage(views: Views): Page {
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData;
  let source: string | null = null;
  return {
    data,
    rowOf: views.find,
    marksOf: (key) => [...document.querySelectorAll<HTMLElement>(`.text [data-r~="${key}"]`)],
    source: () => {
      source ??= Array.from(
        document.querySelectorAll('.text li'),
        ({ textContent }) => textContent ?? '',
      ).join('\n');
      return source;
    },
  };
}
