/** What a stretch of the source is: fields of a notice, headings, and each kind of record. */
export type MarkKind =
  | 'field'
  | 'heading'
  | 'duty'
  | 'actor'
  | 'target'
  | 'deadline'
  | 'citation'
  | 'person';

/** Layers of their own, since they can cross marks and stand in the midst of a word. */
export type LayerKind = 'repair' | 'diagnostic' | 'unread';

/** A stretch of the source with the keys of the records that stand there. */
export interface Mark<Kind = MarkKind | LayerKind> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly keys: readonly string[];
}
