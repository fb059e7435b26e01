/** The stretch of a folded text that one printed thing takes, as local offsets `[from, to)`. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** How one kind of printed thing is recognised: a number, a time, a document number. */
export interface MarkReader<Kind extends Mark> {
  /** Every folded character that it may begin with; elsewhere it is not looked for. */
  readonly starts: string;
  /** The whole thing that begins at a place of a folded text, or null. It looks a bounded way ahead. */
  readonly readAt: (folded: string, at: number) => Kind | null;
}
