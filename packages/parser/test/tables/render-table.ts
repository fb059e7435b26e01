import type { ExtractedText, TableForm } from '../../src/index.js';

/** Rows of cells; `^` is the lower part of a cell that takes up several rows. */
export type Grid = readonly (readonly string[])[];

const MERGED = '^';
const printed = (cell: string): string => (cell === MERGED ? '' : cell);

/** The cells of a table written with a line a row and bars between cells. */
export function toGrid(print: string): Grid {
  return print
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

function toHtml(grid: Grid): string {
  const width = grid[0]?.length ?? 0;
  const rows = grid.map((row, at) => {
    if (row.length === 1) return `<tr><td colspan="${width}">${row[0]}</td></tr>`;
    const cells = row.flatMap((cell, column) => {
      if (cell === MERGED) return [];
      let height = 1;
      while (grid[at + height]?.[column] === MERGED) height += 1;
      return [height > 1 ? `<td rowspan=${height}>${cell}</td>` : `<td>${cell}</td>`];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
}

function toPipes(grid: Grid): string {
  const width = grid[0]?.length ?? 0;
  const line = (row: readonly string[]): string => {
    const cells = Array.from({ length: width }, (_, at) => printed(row[at] ?? ''));
    return `| ${cells.join(' | ')} |`;
  };
  const [head = [], ...rows] = grid;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const toTabs = (grid: Grid): string => grid.map((row) => row.map(printed).join('\t')).join('\n');

const toCells = (grid: Grid): string =>
  grid.flatMap((row) => row.map(printed).filter((cell) => cell !== '')).join('\n\n');

const MOST_CHARACTERS = 14;
const GAP = 2;

function wrap(cell: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < cell.length; at += MOST_CHARACTERS) {
    lines.push(cell.slice(at, at + MOST_CHARACTERS));
  }
  return lines;
}

/** A stretch of a cell on one line of the page, and where it begins, in characters. */
interface PlacedStretch {
  readonly text: string;
  readonly left: number;
}

/** The lines of a page: cells are wrapped in their columns. */
function toPage(grid: Grid): PlacedStretch[][] {
  const width = grid[0]?.length ?? 0;
  const widths = Array.from({ length: width }, (_, column) =>
    Math.max(
      ...grid.map((row) =>
        row.length === 1 ? 0 : Math.min(MOST_CHARACTERS, printed(row[column] ?? '').length),
      ),
    ),
  );
  const lefts = widths.map((_, column) =>
    widths.slice(0, column).reduce((sum, own) => sum + own + GAP, 0),
  );
  return grid.flatMap((row) => {
    const cells = row.map((cell) => wrap(printed(cell)));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells.flatMap((lines, column) => {
        const text = lines[line];
        return text === undefined ? [] : [{ text, left: lefts[column] ?? 0 }];
      }),
    );
  });
}

function toColumns(grid: Grid): string {
  return toPage(grid)
    .map((line) => {
      let printedLine = '';
      let at = 0;
      for (const { text, left } of line) {
        printedLine += ' '.repeat((left - at) * 2);
        printedLine += text;
        at = left + text.length;
        // Latin characters are half as wide.
        const narrow = text.match(/[!-~]/g)?.length ?? 0;
        printedLine += ' '.repeat(narrow);
      }
      return printedLine.trimEnd();
    })
    .join('\n');
}

/** How a table stands in a plain text. */
export const RENDERERS: Readonly<Record<Exclude<TableForm, 'boxes'>, (grid: Grid) => string>> = {
  html: toHtml,
  pipe: toPipes,
  tabs: toTabs,
  columns: toColumns,
  cells: toCells,
};

const EM = 20;

/** A text with a table of which an engine gives lines and boxes only, a line of the engine for each stretch of a cell. */
export function withBoxes(before: string, grid: Grid, behind: string): ExtractedText {
  const words: ExtractedText['words'][number][] = [];
  let text = before;
  for (const [row, line] of toPage(grid).entries()) {
    for (const stretch of line) {
      const start = text.length;
      text += `${stretch.text}\n`;
      const left = stretch.left * EM;
      const right = left + stretch.text.length * EM;
      const box = [left, row * 2 * EM, right, row * 2 * EM + EM] as const;
      words.push({ span: { start, end: start + stretch.text.length }, confidence: null, box });
    }
  }
  return {
    text: text + behind,
    mediaType: 'application/json',
    pages: [],
    words,
    furniture: [],
    tables: [],
  };
}
