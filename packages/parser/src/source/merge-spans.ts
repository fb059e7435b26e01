import type { Span } from '@gongbao/schema/types';

/** Spans of two lists in one, ascending; what begins in a span before it is left out. */
export function mergeSpans(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  if (right.length === 0) return left;
  let end = 0;
  return [...left, ...right]
    .sort((one, other) => one.start - other.start)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
