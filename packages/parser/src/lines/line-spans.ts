import type { Span } from '@gongbao/schema/types';
import { characterSet } from '../patterns/character-set.js';

const endsLine = characterSet('\n\f\r');

/** The lines of a folded text, each with its break: a line feed, a form feed, a carriage return or both. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!endsLine(text.charCodeAt(at))) continue;
    if (text.startsWith('\r\n', at)) at += 1;
    spans.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
