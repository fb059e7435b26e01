const LINE_END = /\r\n?|\n/g;

/**
 * Where the lines of a text begin, as editors count them: behind a line feed, a carriage return or both. A form feed
 * begins a page and no line.
 */
export function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(LINE_END), ({ 0: end, index }) => index + end.length)];
}
