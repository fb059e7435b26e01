import type { Issue } from '@gongbao/schema';
import { createLocator } from '../../src/index.js';
import { toTable } from './table.js';

/** What was joined, parted or dropped. */
export function repairsTable(issue: Issue, source: string): string {
  const locate = createLocator(source);
  const rows = issue.repairs.map(({ rule, span, before, after, evidence }) => [
    locate(span.start).line,
    rule,
    before,
    after,
    source.slice(Math.max(0, span.start - 8), span.end + 8),
    evidence,
  ]);
  return toTable(['line', 'rule', 'before', 'after', 'around', 'evidence'], rows);
}

/** The diagnostics, as a person reads them. */
export function messages(issue: Issue, source: string): string {
  const locate = createLocator(source);
  const lines = issue.diagnostics.map(({ ruleId, severity, message, messageZh, span }) => {
    const line = span === null ? '-' : locate(span.start).line;
    return `${line}\t${severity}\t${ruleId}\n\t${message}\n\t${messageZh}\n`;
  });
  return lines.length === 0 ? 'no diagnostics\n' : lines.join('');
}
