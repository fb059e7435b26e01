import { createLocator } from '@gongbao/parser';
import type { Diagnostic } from '@gongbao/schema';
import type { CheckedText } from './checked-text.js';

/** Where a diagnostic stands: lines and columns count from 1, columns in UTF-16 units; the end is behind. */
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A diagnostic with its region, null where it speaks of the whole text. */
export interface Placed {
  readonly diagnostic: Diagnostic;
  readonly region: Region | null;
}

/** Finds the lines of all diagnostics of a text. */
export function toPlaces({ text, diagnostics }: CheckedText): Placed[] {
  const placeOf = createLocator(text);
  return diagnostics.map((diagnostic) => {
    if (diagnostic.span === null) return { diagnostic, region: null };
    const [start, end] = [placeOf(diagnostic.span.start), placeOf(diagnostic.span.end)];
    const region = {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
    return { diagnostic, region };
  });
}
