import type { ColumnMeaning, Table } from '@gongbao/schema/types';
import type { PlacedTable } from '../sections/index.js';
import { isRole, type PrintedCell, partedNames } from '../tables/index.js';

/** Names on lines of their own stay apart by a blank: 县水利局 各乡镇. */
function toCell(
  { view, parts, rowSpan, columnSpan }: PrintedCell,
  meaning: ColumnMeaning = 'other',
): Table['rows'][number]['cells'][number] {
  const lists = isRole(meaning) ? partedNames(parts, meaning === 'leader') : [];
  const printed = view.toText();
  const text = lists.length > 1 ? lists.map((list) => list.text).join(' ') : printed.text;
  return { ...printed, text, rowSpan, columnSpan };
}

/** A table of a notice as it is handed out. */
export function toTable({ path, caption, draft, rows }: PlacedTable, noticeId: string): Table {
  const { form, columns, span } = draft;
  return {
    id: `${noticeId}#${path}`,
    path,
    form,
    caption: caption?.toText() ?? null,
    columns: columns.map(({ head, meaning }) => ({ ...head.toText(), meaning })),
    rows: rows.map(({ path: rowPath, draft: row }) => ({
      path: rowPath,
      cells: row.cells.map((cell, at) => toCell(cell, columns[at]?.meaning)),
      span: { ...row.span },
    })),
    span: { ...span },
    rule: `table-${form}`,
  };
}
