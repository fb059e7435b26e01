import type { Region, Span } from '@gongbao/schema/types';
import { type Page, pageAt } from './page.js';
import type { Box, RecognizedWord } from './recognized-word.js';

/** How sure the engine was of a stretch of print, and where on the pages it stands. */
export interface Trust {
  /** The least of its words, from 0 to 1; null where the engine says none. */
  readonly confidence: number | null;
  /** One for each printed line, in order; none where the engine knows no places. */
  readonly regions: readonly Region[];
}

/** What an engine says of a text. */
export interface Recognized {
  /** In the order of the text. */
  readonly words: readonly RecognizedWord[];
  /** In the order of the text. */
  readonly pages: readonly Page[];
}

/** The first word that ends behind an offset; words ascend and do not overlap. */
function firstBehind(words: readonly RecognizedWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function* wordsIn(words: readonly RecognizedWord[], { start, end }: Span) {
  for (let at = firstBehind(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.span.start >= end) return;
    yield word;
  }
}

/** Whether a box goes on on the line of another: more than half of its height is beside it. */
function isBeside([, top, right, bottom]: Box, [left, nextTop, , nextBottom]: Box): boolean {
  const shared = Math.min(bottom, nextBottom) - Math.max(top, nextTop);
  return left >= right - (bottom - top) && shared * 2 > nextBottom - nextTop;
}

const around = (left: Box, right: Box): Box => [
  Math.min(left[0], right[0]),
  Math.min(left[1], right[1]),
  Math.max(left[2], right[2]),
  Math.max(left[3], right[3]),
];

/**
 * What an engine says of the print in some spans of an extracted text: of a record its `pieces`, else its
 * `span`. The boxes are in the units of the page's `size`.
 */
export function trustOf({ words, pages }: Recognized, spans: readonly Span[]): Trust {
  let confidence: number | null = null;
  const regions: { page: number; box: Box }[] = [];
  for (const span of spans) {
    for (const word of wordsIn(words, span)) {
      if (word.confidence !== null) confidence = Math.min(confidence ?? 1, word.confidence);
      const page = pageAt(pages, word.span.start);
      if (word.box === null || page === null) continue;
      const last = regions.at(-1);
      if (last !== undefined && last.page === page && isBeside(last.box, word.box)) {
        last.box = around(last.box, word.box);
      } else {
        regions.push({ page, box: word.box });
      }
    }
  }
  return { confidence, regions: regions.map(({ page, box }) => ({ page, box: [...box] })) };
}
