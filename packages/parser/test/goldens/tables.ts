import type { Issue } from '@gongbao/schema';
import { createLocator, toTriples } from '../../src/index.js';

type Row = readonly (string | number | null)[];

function toTable(header: Row, rows: readonly Row[]): string {
  const lines = [header, ...rows].map((row) =>
    row.map((cell) => String(cell ?? '').replace(/[\t\n\r]/g, '⏎')).join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

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

/** What is to be attained, by when. */
export function targetsTable({ notices }: Issue): string {
  const header = [
    'notice',
    'path',
    'kind',
    'metric',
    'comparator',
    'value',
    'to',
    'unit',
    'change',
    'baseline',
    'explicit',
    'deadline',
  ];
  const rows = notices.flatMap(({ id, targets }) =>
    targets.map((target) => [
      id,
      target.path,
      target.kind,
      target.metric,
      target.comparator,
      target.value,
      target.valueMax,
      target.unit,
      target.change,
      target.baseline,
      target.explicit ? 'explicit' : 'implied',
      target.deadline?.text ?? null,
    ]),
  );
  return toTable(header, rows);
}

/** Every time that sets when something is to be done. */
export function deadlinesTable({ notices }: Issue): string {
  const rows = notices.flatMap(({ id, deadlines }) =>
    deadlines.map(({ path, text, kind, start, end, recurrence, duration }) => {
      const length = duration === null ? null : `${duration.value} ${duration.unit}`;
      return [id, path, text, kind, start, end, recurrence, length];
    }),
  );
  return toTable(
    ['notice', 'path', 'printed', 'kind', 'start', 'end', 'recurrence', 'duration'],
    rows,
  );
}

/** What is cited, and which notice of the issue it is. */
export function citationsTable({ notices }: Issue): string {
  const rows = notices.flatMap(({ id, citations }) =>
    citations.map(({ path, kind, title, documentNumber, resolvesTo }) => [
      id,
      path,
      kind,
      title,
      documentNumber,
      resolvesTo,
    ]),
  );
  return toTable(['notice', 'path', 'kind', 'title', 'number', 'resolves to'], rows);
}

/** Who sits in which leadership group. */
export function peopleTable({ notices }: Issue): string {
  const rows = notices.flatMap(({ id, people }) =>
    people.map(({ path, group, role, name, position, posts }) => [
      id,
      path,
      group,
      role,
      name,
      position,
      posts.join('；'),
    ]),
  );
  return toTable(['notice', 'path', 'group', 'role', 'name', 'position', 'posts'], rows);
}

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
