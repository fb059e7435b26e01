import type { Table } from '@gongbao/schema';
import type { PlacedTable } from '../sections/index.js';

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
      cells: row.cells.map(({ view, rowSpan, columnSpan }) => ({
        ...view.toText(),
        rowSpan,
        columnSpan,
      })),
      span: { ...row.span },
    })),
    span: { ...span },
    rule: `table-${form}`,
  };
}
