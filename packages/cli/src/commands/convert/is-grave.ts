import type { Diagnostic } from '@gongbao/schema';
import type { FailOn } from './convert-options.js';

const FAILING = { error: ['error'], warning: ['error', 'warning'] } as const satisfies Readonly<
  Record<FailOn, readonly Diagnostic['severity'][]>
>;

/** Whether diagnostics are so grave that the command is to fail. */
export function isGrave({ severity }: Pick<Diagnostic, 'severity'>, failOn: FailOn): boolean {
  return FAILING[failOn].some((failing) => failing === severity);
}
