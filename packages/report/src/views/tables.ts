import type { Table } from '@gongbao/schema';
import { html, type Markup } from '../html/html.js';
import { linkToLine } from '../html/link-to-line.js';
import type { Reading, View } from './view.js';

function toPrinted(table: Table, { lineOf }: Reading): Markup {
  const heads = table.columns.map(({ text }) => html`<th scope=col>${text}</th>`);
  const rows = table.rows.map(
    ({ cells, span }) =>
      html`<tr><td class=number>${linkToLine(lineOf(span.start))}${cells.map(({ text }) => html`<td>${text}`)}`,
  );
  const title = [table.path, table.caption?.text].filter((part) => part !== undefined).join('　');
  return html`<div class=scroll role=group tabindex=0 aria-label="${title}"><table><caption>${title}</caption><thead><tr><th scope=col class=number>#</th>${heads}</thead><tbody>${rows}</table></div>`;
}

/** The tables as printed; a merged cell stands in every place that it takes up. */
export const tables: View = {
  id: 'tables',
  title: ['表格', 'Tables'],
  count: ({ issue }) => issue.notices.reduce((sum, notice) => sum + notice.tables.length, 0),
  body: (reading) =>
    html`${reading.issue.notices.flatMap((notice) =>
      notice.tables.map((table) => toPrinted(table, reading)),
    )}`,
};
