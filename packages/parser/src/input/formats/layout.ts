/** A word of a line; null where the engine does not say. */
export interface LayoutWord {
  readonly text: string;
  readonly confidence: number | null;
  /** Where it begins on the page, in units of the engine. */
  readonly left: number | null;
}

/** A printed line. */
export type LayoutLine = readonly LayoutWord[];

/** A paragraph or other block: empty lines stand around it. */
export type LayoutBlock = readonly LayoutLine[];

/** A page in reading order, as every format is read to. */
export interface LayoutPage {
  readonly blocks: readonly LayoutBlock[];
}

/** A line of which nothing is known but its text. */
export const plainLine = (text: string): LayoutLine => [{ text, confidence: null, left: null }];
