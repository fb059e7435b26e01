import type { Diagnostic } from '@gongbao/schema';
import { CliError } from '../../errors/cli-error.js';
import type { Say } from '../../language/say.js';
import type { FailOn } from './convert-options.js';
import { isGrave } from './is-grave.js';

/** Fails where `--fail-on` says so. */
export function checkDiagnostics(
  diagnostics: readonly Diagnostic[],
  failOn: FailOn | undefined,
  say: Say,
): void {
  if (failOn === undefined) return;
  const count = diagnostics.filter((diagnostic) => isGrave(diagnostic, failOn)).length;
  if (count > 0) throw new CliError('failed', say('error/grave-diagnostics', { count }));
}
