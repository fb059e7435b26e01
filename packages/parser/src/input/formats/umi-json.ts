import type { LayoutLine, LayoutPage, LayoutWord } from '../layout/layout.js';
import {
  boxIn,
  isRecord,
  type JsonRecord,
  numberIn,
  oneOrMore,
  recordsIn,
  textIn,
} from './json-value.js';

/** Whether each value is the result of a page: its code, and data or the words for their lack. */
export function isUmiJson(json: unknown): boolean {
  const results = oneOrMore(json);
  return (
    results.length > 0 &&
    results.every((one) => isRecord(one) && typeof one['code'] === 'number' && 'data' in one)
  );
}

/** `end` says what stands behind a piece of text: nothing where its paragraph goes on. */
function linesOf(pieces: readonly JsonRecord[]): LayoutLine[] {
  const lines: LayoutWord[][] = [[]];
  for (const piece of pieces) {
    const { text, score, box, end = '\n' } = piece;
    lines.at(-1)?.push({ text: textIn(text), confidence: numberIn(score), box: boxIn(box) });
    if (textIn(end).includes('\n')) lines.push([]);
  }
  return lines;
}

/** Reads Umi-OCR's JSON lines, or the answer of its server: a page each. */
export function readUmiJson(json: unknown): LayoutPage[] {
  return recordsIn(oneOrMore(json)).map(({ data }) => {
    const lines = typeof data === 'string' ? [] : linesOf(recordsIn(data));
    return { blocks: [{ kind: 'text', lines }] };
  });
}
