import { toTable } from '../../output/table/to-table.js';
import type { ScoreTable } from './score-tables.js';

const isName = (column: number, { names }: ScoreTable): boolean => column < names;

function toMarkdown(table: ScoreTable): string[] {
  const [heading = [], ...rows] = table.rows;
  const rule = heading.map((_, column) => (isName(column, table) ? '---' : '---:'));
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Lines of a table, for a terminal or as Markdown. */
export function drawTable(table: ScoreTable, isMarkdown: boolean): string[] {
  if (isMarkdown) return toMarkdown(table);
  const [heading = []] = table.rows;
  const aligns = heading.map((_, column) => (isName(column, table) ? 'left' : 'right'));
  return toTable(
    table.rows.map((row) => [...row]),
    aligns,
  );
}
