import type { LayoutPage } from '../layout/layout.js';
import { wordsPage } from '../layout/words-page.js';
import { oneOrMore, recordsIn } from './json-value.js';
import { paddleWords, unwrap } from './paddle-words.js';

/** Whether it is the result of a page, or a list of them: texts, scores and boxes. */
export function isPaddleOcr(json: unknown): boolean {
  const results = recordsIn(oneOrMore(json)).map(unwrap);
  return results.length > 0 && results.every(({ rec_texts: texts }) => Array.isArray(texts));
}

/** Reads PaddleOCR 3: the recognised lines of each page, in the order of the engine. */
export function readPaddleOcr(json: unknown): LayoutPage[] {
  return recordsIn(oneOrMore(json)).map((result) => wordsPage(paddleWords(unwrap(result))));
}
