import type { LayoutPage, LayoutWord } from '../layout/layout.js';
import { wordsPage } from '../layout/words-page.js';
import { boxIn, listIn, numberIn } from './json-value.js';

/** A line of PaddleOCR 2: `[[[x, y] × 4], [text, score]]`. */
function toWord(value: unknown): LayoutWord | null {
  const [points, recognized] = listIn(value);
  const [text, score] = listIn(recognized);
  const box = boxIn(points);
  if (typeof text !== 'string' || box === null) return null;
  return { text: text, confidence: numberIn(score), box };
}

function isPage(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every((line) => toWord(line) !== null);
}

function pagesIn(json: unknown): (readonly unknown[])[] {
  if (isPage(json)) return [json];
  return listIn(json)
    .filter((page) => page === null || isPage(page))
    .map(listIn);
}

/** Whether it is a page of such lines, or a list of pages; a page without print is null. */
export function isPaddleOcr2(json: unknown): boolean {
  const pages = pagesIn(json);
  return (
    pages.some((page) => page.length > 0) && (isPage(json) || pages.length === listIn(json).length)
  );
}

/** Reads PaddleOCR 2. */
export function readPaddleOcr2(json: unknown): LayoutPage[] {
  return pagesIn(json).map((page) => wordsPage(page.flatMap((line) => toWord(line) ?? [])));
}
