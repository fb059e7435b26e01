import { CliError } from '../../../errors/cli-error.js';
import type { Say } from '../../../language/say.js';
import { REASONS, type Reason } from '../../../manifest/manifest-record.js';

/** Why something failed, with what is to be told of it. */
export function toReason(error: unknown, say: Say): { reason: Reason; message: string } {
  const failure = error instanceof CliError ? error.failure : 'bug';
  const reason = REASONS.find((known) => known === failure) ?? 'bug';
  if (error instanceof CliError) return { reason, message: error.message };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { reason, message: `${say('bug/report')}\n${trace}` };
}
