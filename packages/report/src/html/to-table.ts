import { html, type Markup, type Part } from './html.js';
import { say, type Wording } from './say.js';

/** A column and what stands in it for an entry. */
export interface Column<Entry> {
  readonly head: Wording;
  readonly cell: (entry: Entry) => Part;
  /** Numbers and days do not break; `wide` is what people read first. */
  readonly form?: 'number' | 'wide';
}

/** Rows under a line of their own, such as those of one notice. */
export interface Group<Entry> {
  readonly title: Part;
  readonly entries: readonly Entry[];
}

const classOf = ({ form }: Column<never>): Markup =>
  form === undefined ? html`` : html` class=${form}`;

/** A table with a row for each entry, named by its key, so that links and scripts find it. */
export function toTable<Entry extends { readonly key: string }>(
  caption: Wording,
  columns: readonly Column<Entry>[],
  groups: readonly Group<Entry>[],
): Markup {
  const heads = columns.map(
    (column) => html`<th scope=col${classOf(column)}>${say(column.head)}</th>`,
  );
  const bodies = groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => {
      const rows = entries.map((entry) => {
        const cells = columns.map((column) => html`<td${classOf(column)}>${column.cell(entry)}`);
        return html`<tr id=${entry.key}>${cells}`;
      });
      const head =
        title === null
          ? null
          : html`<tr class=group><th scope=rowgroup colspan=${columns.length}>${title}`;
      return html`<tbody>${head}${rows}`;
    });
  return html`<div class=scroll role=group tabindex=0 aria-label="${caption[0]}"><table><caption><span class=unseen>${say(caption)}</span></caption><thead><tr>${heads}</thead>${bodies}</table></div>`;
}
