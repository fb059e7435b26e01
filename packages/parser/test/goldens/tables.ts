import type { Issue } from '@gongbao/schema';
import { toTriples } from '../../src/index.js';

type Row = readonly (string | number | null)[];

function toTable(header: Row, rows: readonly Row[]): string {
  const lines = [header, ...rows].map((row) =>
    row.map((cell) => String(cell ?? '').replace(/[\t\n\r]/g, '⏎')).join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

const lineAt = (source: string, offset: number): number =>
  source.slice(0, offset).split('\n').length;

/** Who does what: one line for each unit, role and actor; readings of prose are in it as well. */
export function triplesTable(issue: Issue): string {
  const rows = toTriples(issue, { prose: true }).map(({ noticeId, path, role, form, actor }) => [
    noticeId,
    path,
    role,
    form,
    actor.name,
    actor.name === actor.text ? '' : actor.text,
  ]);
  return toTable(['notice', 'path', 'role', 'form', 'actor', 'printed'], rows);
}

/** What was joined, parted or dropped. */
export function repairsTable(issue: Issue, source: string): string {
  const rows = issue.repairs.map(({ rule, span, before, after, evidence }) => [
    lineAt(source, span.start),
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
  const lines = issue.diagnostics.map(({ ruleId, severity, message, messageZh, span }) => {
    const line = span === null ? '-' : lineAt(source, span.start);
    return `${line}\t${severity}\t${ruleId}\n\t${message}\n\t${messageZh}\n`;
  });
  return lines.length === 0 ? 'no diagnostics\n' : lines.join('');
}
