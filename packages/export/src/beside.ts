import type { Notice, Span } from '@gongbao/schema/types';
import { byPath } from './by-path.js';

/** A printed line of a section that is none of its paragraphs: a label with its list, a row of a roster. */
export interface BesideLine {
  readonly path: string | null;
  readonly text: string;
  readonly span: Span;
  readonly kind: 'responsibility' | 'person';
}

/** The label lines and rosters of a notice by section; what stands in a table is printed there. */
export function besideLines({
  responsibilities,
  people,
  tables,
}: Notice): ReadonlyMap<string | null, readonly BesideLine[]> {
  const isInTable = ({ span }: { readonly span: Span }): boolean =>
    tables.some((table) => table.span.start <= span.start && span.start < table.span.end);
  const labels = responsibilities.filter(({ form }) => form === 'label');
  return byPath(
    [
      ...labels.map(
        ({ path, text, span }) => ({ path, text, span, kind: 'responsibility' }) as const,
      ),
      ...people.map(({ path, text, span }) => ({ path, text, span, kind: 'person' }) as const),
    ].filter((line) => !isInTable(line)),
  );
}

/** Texts in printed order, wherever they come from. */
export function inOrder<Kind extends { readonly span: Span }>(
  ...lists: readonly (readonly Kind[])[]
): Kind[] {
  return lists.flat().sort((left, right) => left.span.start - right.span.start);
}

/** Those that begin inside a span. */
export const within = <Kind extends { readonly span: Span }>(
  records: readonly Kind[],
  { start, end }: Span,
): Kind[] => records.filter(({ span }) => start <= span.start && span.start < end);
