import type { Diagnostic, Span } from '@gongbao/schema/types';
import { CATALOG, type RuleId } from './catalog.js';

/** Where a diagnostic stands and what it found there. */
export interface Finding {
  readonly span: Span | null;
  readonly expected?: string | null;
  readonly actual?: string | null;
}

/** Words a finding as the catalogue says. */
export function toDiagnostic(ruleId: RuleId, finding: Finding): Diagnostic {
  const { severity, message, messageZh } = CATALOG[ruleId];
  const { span, expected = null, actual = null } = finding;
  const fill = (wording: string): string =>
    wording.replace('{expected}', () => expected ?? '').replace('{actual}', () => actual ?? '');
  return {
    ruleId,
    severity,
    message: fill(message),
    messageZh: fill(messageZh),
    span: span === null ? null : { start: span.start, end: span.end },
    expected,
    actual,
  };
}
