import type { Readable, Writable } from 'node:stream';

/** What the command line touches of its process; `process` itself is one, tests bring their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * A stream that people may read: `columns` is the width of the window, undefined where it goes to a
 * file or a pipe; `fd` is what the system knows it by.
 */
export type Terminal = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly fd?: number;
};
