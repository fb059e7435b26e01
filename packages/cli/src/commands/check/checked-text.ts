import type { Diagnostic, Issue } from '@gongbao/schema';

/** A text with what was found in it, or why it could not be read. */
export interface CheckedText {
  /** The file, or the first and last page. */
  readonly path: string;
  readonly text: string;
  readonly issue: Issue | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with the file itself; null where it was read. */
  readonly failure: string | null;
}
