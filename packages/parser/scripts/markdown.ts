/** Stands in pages that are written by a program. */
export const GENERATED = '<!-- Generated from the code: `npm run docs`. Do not edit by hand. -->';

/** A text as a cell of a table shows it. */
export const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '\\<').replaceAll('\n', ' ⏎ ');

/** A table whose cells are as tables show them. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
