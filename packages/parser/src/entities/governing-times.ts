import type { Deadline, Span } from '@gongbao/schema/types';
import type { Passage } from '../marks/index.js';
import type { CellContext, SectionContext } from '../sections/index.js';
import { countWhile } from '../source/count-while.js';
import type { View } from '../source/view.js';
import { timesBelow } from './times-below.js';

/** A number among those that stand together: the second of 10条和20条 has position 1 of 2. */
interface NumberPlace {
  /** Source offset. */
  readonly start: number;
  readonly position: number;
  readonly count: number;
}

/** The times that govern the numbers of one paragraph. */
export interface ParagraphTimes {
  readonly paragraph: Passage;
  /** Those that it prints itself, ascending. */
  readonly printed: readonly Deadline[];
  /** The time that governs a number in it. */
  readonly at: (place: NumberPlace) => Deadline | null;
}

/** How many of some deadlines, ascending, begin before a source offset. */
const countBefore = (deadlines: readonly Deadline[], offset: number): number =>
  countWhile(deadlines.length, (at) => (deadlines[at]?.span.start ?? offset) < offset);

/** Those of some deadlines, ascending, that a text prints; lines of other columns may stand between its own. */
function inside({ start, end, pieces }: View, deadlines: readonly Deadline[]): readonly Deadline[] {
  const found = deadlines.slice(countBefore(deadlines, start), countBefore(deadlines, end));
  if (pieces.length === 1 || found.length === 0) return found;
  return found.filter(({ span }) =>
    pieces.some((piece) => piece.start <= span.start && span.start < piece.end),
  );
}

/** The last time that a paragraph prints before a number; of several with 分别, that of its position. */
function governing(
  paragraph: View,
  printed: readonly Deadline[],
  { start, position, count }: NumberPlace,
): Deadline | null {
  const before = countBefore(printed, start);
  const last = printed[before - 1];
  const first = printed[before - count];
  if (count < 2 || last === undefined || first === undefined) return last ?? null;
  const listed = paragraph.folded.slice(
    paragraph.localOffset(first.span.start),
    paragraph.localOffset(start),
  );
  const isMatched = /^[^,。;]*分别[^,。;]*$/.test(listed);
  return isMatched ? (printed[before - count + position] ?? last) : last;
}

/**
 * Which time governs what: the one place that knows. A time reaches over everything to the end of its
 * paragraph until another takes over.
 */
export class GoverningTimes {
  readonly #byPath = new Map<string | null, Deadline[]>();

  /** Of the deadlines of one notice in printed order. */
  constructor(deadlines: readonly Deadline[]) {
    for (const deadline of deadlines) {
      const group = this.#byPath.get(deadline.path);
      if (group === undefined) this.#byPath.set(deadline.path, [deadline]);
      else group.push(deadline);
    }
  }

  /** One for each paragraph of a section. */
  ofParagraphs(context: SectionContext): ParagraphTimes[] {
    const own = this.#ofPath(context.path);
    const field = own.find(({ rule }) => rule === 'field') ?? null;
    let inherited = this.#ofRow(context) ?? this.#above(context);
    return context.paragraphs.map((paragraph) => {
      const printed = inside(paragraph, own);
      const otherwise = inherited ?? field;
      const last = printed.at(-1);
      // A leading 到2020年 reaches the paragraphs below, too.
      const leads = printed[0]?.span.start === paragraph.start || paragraph.folded.endsWith(':');
      if (last !== undefined && leads) inherited = last;
      return {
        paragraph,
        printed,
        at: (place) => governing(paragraph, printed, place) ?? otherwise,
      };
    });
  }

  /** The time that a cell of a row prints, or that its head does (2025年目标), else that of the row. */
  ofCell(context: SectionContext, { head }: CellContext): Deadline | null {
    return inside(head, this.#ofPath(context.path)).at(-1) ?? this.#ofRow(context);
  }

  /** What stands below 完成时限 reaches over a whole row. */
  #ofRow({ row, path }: SectionContext): Deadline | null {
    const cells = row?.cells.filter(({ meaning }) => meaning === 'deadline') ?? [];
    return cells.flatMap(({ passage }) => inside(passage, this.#ofPath(path))).at(-1) ?? null;
  }

  #ofPath(path: string | null): readonly Deadline[] {
    return this.#byPath.get(path) ?? [];
  }

  /** What reaches a section from its own heading or from the nearest section above it. */
  #above({ section, ancestors }: SectionContext): Deadline | null {
    if (section === null) return null;
    const { heading, path } = section;
    const own = timesBelow({ heading, paragraphs: [] }, this.#ofPath(path)).at(-1);
    if (own !== undefined) return own;
    for (let level = ancestors.length - 1; level >= 0; level -= 1) {
      const above = ancestors[level];
      if (above === undefined) continue;
      const isBefore = ({ span }: { readonly span: Span }): boolean =>
        span.end <= section.span.start;
      // Numbers inside a paragraph stand below it, though others follow.
      const texts = { heading: above.heading, paragraphs: above.paragraphs.filter(isBefore) };
      const before = timesBelow(texts, this.#ofPath(above.path)).filter(isBefore).at(-1);
      if (before !== undefined) return before;
    }
    return null;
  }
}
