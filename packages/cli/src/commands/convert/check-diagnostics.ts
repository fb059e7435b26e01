import type { Diagnostic } from '@gongbao/schema';
import { CliError } from '../../errors/cli-error.js';
import type { Say } from '../../language/say.js';
import type { FailOn } from './convert-options.js';

const FAILING = { error: ['error'], warning: ['error', 'warning'] } as const satisfies Readonly<
  Record<FailOn, readonly Diagnostic['severity'][]>
>;

/** Whether diagnostics are so grave that the command is to fail. */
export function isGrave({ severity }: Pick<Diagnostic, 'severity'>, failOn: FailOn): boolean {
  return FAILING[failOn].some((failing) => failing === severity);
}

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
