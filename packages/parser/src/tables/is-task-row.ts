import type { ColumnMeaning } from '@gongbao/schema/types';
import { isSumRow } from './is-sum-row.js';
import { isBlank, type PrintedCell } from './printed-table.js';
import type { RowDraft, TableDraft } from './table-draft.js';
import { isRole } from './to-columns.js';

/** 一、 or （一） before what rows below have in common. */
const GROUP = /^(?:[一二三四五六七八九十]{1,3}[、.]?|\([一二三四五六七八九十]{1,3}\))/;

/** Whether a row names a task: rows that head others, and sums, name none. */
export function isTaskRow({ columns }: TableDraft, { cells, own }: RowDraft): boolean {
  const filled = (test: (meaning: ColumnMeaning) => boolean): readonly PrintedCell[] =>
    cells.filter((cell, at) => !isBlank(cell) && test(columns[at]?.meaning ?? 'other'));
  const bodies = filled((meaning) => isRole(meaning));
  const tasks = filled((meaning) => meaning === 'task');
  if (bodies.length + tasks.length === 0) return false;
  const texts = new Set(filled((meaning) => meaning !== 'number'));
  const [first] = texts;
  if (first === undefined || isSumRow(cells)) return false;
  if (texts.size === 1 && own.has(first) && columns.length > 2) return false;
  if (bodies.length > 0) return true;
  const number = filled((meaning) => meaning === 'number')[0] ?? first;
  return !(columns.some(({ meaning }) => isRole(meaning)) && GROUP.test(number.view.folded));
}
