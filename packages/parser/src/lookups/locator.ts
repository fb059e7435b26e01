/** A place in a text as people name it; all count from 1. */
export interface Place {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
  /** By form feeds; null in a text that has none. */
  readonly page: number | null;
}

function startsAfter(text: string, pattern: RegExp): number[] {
  return [0, ...[...text.matchAll(pattern)].map((match) => match.index + match[0].length)];
}

/** How many of the ascending starts are not behind an offset. */
function countUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Tells line, column and page of offsets in a source text (without byte-order mark); make it once for
 * many offsets.
 */
export function createLocator(text: string): (offset: number) => Place {
  const lines = startsAfter(text, /\r\n|[\n\r\f]/g);
  const pages = startsAfter(text, /\f/g);
  return (offset) => {
    const line = countUpTo(lines, offset);
    const page = pages.length > 1 ? countUpTo(pages, offset) : null;
    return { line, column: offset - (lines[line - 1] ?? 0) + 1, page };
  };
}
