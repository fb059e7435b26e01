import type { CustomRecord, DateOfIssue, Entities, Span } from '@gongbao/schema/types';

/** What is extracted from a notice, by the field that lists it. */
export type NoticeEntities = { readonly [Kind in keyof Entities]: readonly Entities[Kind][] };

/** A printed string with its place and the unit that it stands in: what every record begins with. */
export interface PlacedText {
  readonly path: string | null;
  readonly text: string;
  readonly span: Span;
  readonly pieces?: readonly Span[] | undefined;
}

/** A heading, a paragraph, a line of a list or a cell of a table. */
export interface Printed {
  /** Path of its unit; null in unnumbered text. */
  readonly path: string | null;
  /** As printed, without line breaks. */
  readonly text: string;
  /** As long as `text`: widths, brackets, blanks and traditional characters are folded, for patterns. */
  readonly folded: string;
  /** What is printed from one offset of `folded` to another, with its place in the source. */
  readonly cut: (from: number, to: number) => PlacedText;
}

/** One notice with its attachments, as an extractor of the caller sees it. */
export interface NoticeTexts {
  /** The normalised document number, else `notice-<k>`. */
  readonly id: string;
  readonly title: Printed | null;
  readonly dateOfIssue: DateOfIssue | null;
  /** Everything below the head in printed order. */
  readonly texts: readonly Printed[];
  /** What is read of every notice; spans count in the source, as those of `cut` do. */
  readonly found: NoticeEntities;
}

/**
 * Finds records of a kind of the caller's own in one notice, in printed order. It is pure: the same
 * notice gives the same records, and they hold nothing that JSON cannot.
 */
export type Extractor<Kind extends CustomRecord = CustomRecord> = (
  notice: NoticeTexts,
) => readonly Kind[];

/** Extractors by the kind that they find: a name in letters and digits that begins small. */
export type Extractors = Readonly<Record<string, Extractor>>;

/** What each of some extractors finds. */
export type Extracted<Own extends Extractors> = {
  readonly [Kind in keyof Own]: ReturnType<Own[Kind]>;
};
