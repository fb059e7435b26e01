import { CliError } from '../../../errors/cli-error.js';
import type { Say } from '../../../language/say.js';
import { type Corrected, sumCorrected } from './correction-lines.js';
import type { FoundCorrections } from './find-corrections.js';

/** Fails where `--require-reviewed` is not met. */
export function checkReviewed(
  all: readonly Corrected[],
  left: readonly FoundCorrections[],
  say: Say,
): void {
  const { unreviewed, orphans } = sumCorrected(all);
  const lost = left.reduce((sum, { corrections }) => sum + corrections.length, orphans);
  if (lost === 0 && unreviewed === 0) return;
  throw new CliError('failed', say('error/not-reviewed', { unreviewed, orphans: lost }));
}
