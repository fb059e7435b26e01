import type { Span } from '@gongbao/schema/types';

const MARKS = ['\n', '\f', '\r'] as const;

/** Tells, for ascending offsets, where a mark next stands; behind the text where it does not. */
function nextOf(text: string, mark: string): (from: number) => number {
  let place = -1;
  return (from) => {
    if (place >= from) return place;
    const found = text.indexOf(mark, from);
    place = found < 0 ? text.length : found;
    return place;
  };
}

/** The lines of a folded text, each with its break: a line feed, a form feed, a carriage return or both. */
export function* lineSpans(text: string): Generator<Span> {
  const places = MARKS.map((mark) => nextOf(text, mark));
  for (let start = 0; start < text.length; ) {
    const from = start;
    const at = places.reduce((first, next) => Math.min(first, next(from)), text.length);
    const end = text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length);
    yield { start, end };
    start = end;
  }
}
