import type { Span } from '@gongbao/schema/types';

/** In pixels, millimetres or whatever the engine counts in. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page and the stretch of the text that was printed on it. */
export interface Page {
  /** From 1, through all files of an issue. */
  readonly number: number;
  readonly span: Span;
  /** In the units of the boxes of its words, where the input tells it. */
  readonly size?: PageSize;
}

const FORM_FEED = '\f';

/** The pages of a plain text, which form feeds part; none where there are no form feeds. */
export function pagesOfText(text: string): Page[] {
  if (!text.includes(FORM_FEED)) return [];
  let start = 0;
  return text.split(FORM_FEED).map((page, index) => {
    const span = { start, end: start + page.length };
    start = span.end + 1;
    return { number: index + 1, span };
  });
}

/** The number of the page that a place stands on, or null; pages ascend. */
export function pageAt(pages: readonly Page[], offset: number): number | null {
  let [low, high] = [0, pages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pages[low - 1]?.number ?? null;
}
