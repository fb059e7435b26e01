import { CliError } from '../../../errors/cli-error.js';
import type { Say } from '../../../language/say.js';
import {
  type FileRecord,
  type InputRecord,
  REASONS,
  type Reason,
} from '../../../manifest/manifest-record.js';

/** An input that gave no result, or not all. */
export function toFailure(
  name: string,
  files: readonly FileRecord[],
  reason: Reason,
  message: string,
  outputs: readonly FileRecord[] = [],
): InputRecord {
  const diagnostics = { error: 0, warning: 0, info: 0 };
  const status = reason === 'no-text-by-name' ? 'skipped' : 'failed';
  return {
    type: 'input',
    input: name,
    files,
    status,
    reason,
    message,
    outputs,
    notices: 0,
    diagnostics,
  };
}

/** Why something failed, with what is to be told of it. */
export function toReason(error: unknown, say: Say): { reason: Reason; message: string } {
  const failure = error instanceof CliError ? error.failure : 'bug';
  const reason = REASONS.find((known) => known === failure) ?? 'bug';
  if (error instanceof CliError) return { reason, message: error.message };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { reason, message: `${say('bug/report')}\n${trace}` };
}

/** Files of which no more than the name is known. */
export const toUnread = (paths: readonly string[]): FileRecord[] =>
  paths.map((path) => ({ path, bytes: null, sha256: null }));
