import Table, { type Cell, type HorizontalAlignment } from 'cli-table3';
import stringWidth from 'string-width';

const EDGES = ['top', 'bottom', 'left', 'mid', 'right'] as const;
const NO_LINES = Object.fromEntries(
  EDGES.flatMap((edge) => ['', '-mid', '-left', '-right'].map((part) => [`${edge}${part}`, ''])),
);

function draw(rows: readonly Cell[][], colAligns: HorizontalAlignment[], middle: string): string[] {
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };
  const table = new Table({ chars: { ...NO_LINES, middle }, style, colAligns });
  table.push(...rows);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Lines of a table without rules, set by the width in a terminal; columns close up to fit `width`. */
export function toTable(
  rows: readonly Cell[][],
  colAligns: HorizontalAlignment[],
  width: number = Number.POSITIVE_INFINITY,
): string[] {
  const lines = draw(rows, colAligns, '  ');
  const fits = lines.every((line) => stringWidth(line) <= width);
  return fits ? lines : draw(rows, colAligns, ' ');
}
