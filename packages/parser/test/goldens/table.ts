export type Row = readonly (string | number | null)[];

/** Lines of cells with tabs between them; a line break inside a cell shows as ⏎. */
export function toTable(header: Row, rows: readonly Row[]): string {
  const lines = [header, ...rows].map((row) =>
    row.map((cell) => String(cell ?? '').replace(/[\t\n\r]/g, '⏎')).join('\t'),
  );
  return `${lines.join('\n')}\n`;
}
