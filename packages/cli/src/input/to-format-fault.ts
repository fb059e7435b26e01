import type { FormatError } from '@gongbao/parser';
import { CliError } from '../errors/cli-error.js';
import type { Say } from '../language/say.js';

/** What is wrong with a file of an engine, in words; `path` is that of the file. */
export function toFormatFault(
  { fault, line, detail }: FormatError,
  path: string,
  say: Say,
): CliError {
  return new CliError('not-text', say(`error/${fault}`, { path, line: line ?? 1, reason: detail }));
}
