/** What is wrong with a structured input. */
export type FormatFault =
  | 'broken-xml'
  | 'declares-entities'
  | 'too-deep'
  | 'too-large'
  | 'broken-json'
  | 'broken-zip'
  | 'unknown-json'
  | 'unknown-xml'
  | 'unknown-zip'
  | 'no-text'
  | 'mixed-formats';

/** A structured OCR result that cannot be read; `line` counts from 1 where the place is known. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly ruleId: `input/${FormatFault}`;

  constructor(
    readonly fault: FormatFault,
    /** Which of several contents, from 0. */
    readonly part: number,
    readonly line: number | null,
    /** What was found, without the place. */
    readonly detail: string,
  ) {
    super(
      `Unexpected ${fault.replace('-', ' ')}${line === null ? '' : ` on line ${line}`}: ${detail}`,
    );
    this.ruleId = `input/${fault}`;
  }

  /** The same fault in another of several contents. */
  inPart(part: number): FormatError {
    return new FormatError(this.fault, part, this.line, this.detail);
  }

  /** The same fault at a line that only the caller knows. */
  onLine(line: number): FormatError {
    return new FormatError(this.fault, this.part, line, this.detail);
  }
}
