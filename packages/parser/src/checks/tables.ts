import type { ColumnMeaning, Diagnostic, Notice, Table } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { eachNotice } from './check.js';

/** Columns below which records stand. */
const PROMISING: ReadonlySet<ColumnMeaning> = new Set([
  'task',
  'leader',
  'lead',
  'responsible',
  'cooperating',
  'supervising',
  'deadline',
  'target',
  'person',
]);

function givesNothing({ path, columns, rows }: Table, notice: Notice): boolean {
  if (rows.length === 0 || !columns.some(({ meaning }) => PROMISING.has(meaning))) return false;
  const { tasks, responsibilities, targets, deadlines, people } = notice;
  const within = `${path}/`;
  return [tasks, responsibilities, targets, deadlines, people].every((kind) =>
    kind.every((record) => record.path?.startsWith(within) !== true),
  );
}

/** Tables with columns for tasks, bodies, times, values or names of which nothing was read. */
export const checkTables = eachNotice((notice): readonly Diagnostic[] =>
  notice.tables
    .filter((table) => givesNothing(table, notice))
    .map(({ columns, span }) => {
      const actual = columns.map(({ text }) => text).join(' ');
      return toDiagnostic('tables/nothing-read', { span, actual });
    }),
);
