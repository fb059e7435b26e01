/** An encoding was asked for by a label that is none of those known. */
export class UnknownEncodingError extends Error {
  override readonly name = 'UnknownEncodingError';
  readonly ruleId = 'input/unknown-encoding';

  constructor(
    readonly label: string,
    /** All labels there are. */
    readonly labels: readonly string[],
  ) {
    super(`Unexpected encoding ${label}, expected one of ${labels.join(', ')}`);
  }
}
