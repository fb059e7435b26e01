import type { EXIT_CODES } from './exit-codes.js';

type Failure = Exclude<keyof typeof EXIT_CODES, 'ok'>;

/** A failure that the user can mend; the message says what, where and what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly failure: Failure,
    message: string,
  ) {
    super(message);
  }
}
