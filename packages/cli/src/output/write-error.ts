import { CliError } from '../errors/cli-error.js';
import { errnoOf } from '../errors/errno-of.js';
import type { MessageKey, Say } from '../language/say.js';

/** Wording by the code that the system gives; all others are `error/output-failed`. */
const ROWS: Readonly<Record<string, OutputRow>> = {
  EACCES: 'error/output-no-permission',
  EPERM: 'error/output-no-permission',
  EROFS: 'error/output-no-permission',
  ENOSPC: 'error/output-disk-full',
  EDQUOT: 'error/output-disk-full',
  ENOTDIR: 'error/output-blocked',
  EEXIST: 'error/output-blocked',
};

type OutputRow = Extract<MessageKey, `error/output-${'no-permission' | 'disk-full' | 'blocked'}`>;

/** A failed write to the place that `path` names. */
export function toWriteError(error: unknown, path: string, say: Say): CliError {
  const row = ROWS[errnoOf(error)];
  const reason = error instanceof Error ? error.message : String(error);
  const message = row ? say(row, { path }) : say('error/output-failed', { path, reason });
  return new CliError('unwritable', message);
}
