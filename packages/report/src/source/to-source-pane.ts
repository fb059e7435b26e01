import { html, type Markup } from '../html/html.js';
import type { LayerKind, Mark, MarkKind } from './mark.js';
import { toLineMarkup } from './to-line-markup.js';
import type { Line } from './to-lines.js';

/** Lines that the browser lays out together when they come into sight. */
const LINES_A_BLOCK = 40;

/** Hands out, line by line, those of the sorted marks that reach into the line. */
function createSweep<Kind>(marks: readonly Mark<Kind>[]): (line: Line) => Mark<Kind>[] {
  let next = 0;
  let open: Mark<Kind>[] = [];
  return ({ start, end }) => {
    open = open.filter((mark) => mark.end > start || mark.start === start);
    for (let mark = marks[next]; mark !== undefined && mark.start <= end; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    return open;
  };
}

/** The whole source, a list item a line; the browser numbers the lines. */
export function toSourcePane(
  source: string,
  lines: readonly Line[],
  marks: readonly Mark<MarkKind>[],
  layers: readonly Mark<LayerKind>[],
): Markup {
  const marksOf = createSweep(marks);
  const layersOf = createSweep(layers);
  const blocks: Markup[] = [];
  for (let first = 0; first < lines.length; first += LINES_A_BLOCK) {
    const items = lines.slice(first, first + LINES_A_BLOCK).map((line) => {
      const inner = toLineMarkup(source, line, marksOf(line), layersOf(line));
      return html`<li id=L${line.number}>${inner}`;
    });
    blocks.push(html`<ol start=${first + 1}>${items}</ol>`);
  }
  return html`${blocks}`;
}
