import type { PageData } from '../page/page-data.js';

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

function indexMarks(): Map<string, HTMLElement[]> {
  const byKey = new Map<string, HTMLElement[]>();
  for (const mark of document.querySelectorAll<HTMLElement>('[data-r]')) {
    for (const key of keysOf(mark)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [mark]);
      else known.push(mark);
    }
  }
  return byKey;
}

/** Reads what the page brings along. */
export function readPage(): Page {
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData;
  const marks = indexMarks();
  let source: string | null = null;
  return {
    data,
    rowOf: (key) => document.getElementById(key),
    marksOf: (key) => marks.get(key) ?? [],
    source: () => {
      source ??= Array.from(
        document.querySelectorAll('.text li'),
        ({ textContent }) => textContent ?? '',
      ).join('\n');
      return source;
    },
  };
}
