/** A line of the source without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Lines as an editor counts them: each ends at a line feed, the last at the end of the text. */
export function toLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= source.length) {
    const found = source.indexOf('\n', start);
    const end = found === -1 ? source.length : found;
    if (start < source.length || lines.length === 0) {
      lines.push({ number: lines.length + 1, start, end });
    }
    start = end + 1;
  }
  return lines;
}
