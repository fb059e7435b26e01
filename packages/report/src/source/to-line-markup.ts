import { html, type Markup } from '../html/html.js';
import type { LayerKind, Mark, MarkKind } from './mark.js';
import type { Line } from './to-lines.js';

/** One letter each, since a page has thousands of them. */
const CLASSES: Readonly<Record<MarkKind | LayerKind, string>> = {
  field: 'f',
  heading: 'h',
  duty: 'd',
  actor: 'a',
  target: 'g',
  deadline: 'e',
  citation: 'c',
  person: 'p',
  repair: 'r',
  diagnostic: 'q',
  unread: 'u',
};

function keysOf({ keys }: Mark): Markup {
  return keys.length === 1 ? html`${keys[0] ?? ''}` : html`"${keys.join(' ')}"`;
}

const clip = (at: number, { start, end }: Line): number => Math.min(Math.max(at, start), end);

/** The ends of all marks within the line, and its own. */
function cutsOf(line: Line, all: readonly Mark[]): number[] {
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of all) cuts.add(clip(start, line)).add(clip(end, line));
  return [...cuts].sort((left, right) => left - right);
}

const inLayer = (layer: Mark<LayerKind>, inner: Part): Markup =>
  html`<u class=${CLASSES[layer.kind]} data-r=${keysOf(layer)}>${inner}</u>`;

type Part = Markup | string;

/** The layers that have no character of the line: repairs of a line end, or of nothing. */
function pointsAt(at: number, line: Line, layers: readonly Mark<LayerKind>[]): Markup[] {
  return layers
    .filter((layer) => clip(layer.start, line) === at && clip(layer.end, line) === at)
    .map((layer) => inLayer(layer, ''));
}

/** Opens and closes marks from cut to cut; one that crosses another is closed and opened again. */
class Nest {
  markup = '';
  readonly #open: Mark<MarkKind>[] = [];

  moveTo(at: number, line: Line, marks: readonly Mark<MarkKind>[]): void {
    const wanted = marks.filter(
      ({ start, end }) => clip(start, line) <= at && at < clip(end, line),
    );
    let kept = 0;
    while (kept < this.#open.length && this.#open[kept] === wanted[kept]) kept += 1;
    while (this.#open.length > kept) {
      this.#open.pop();
      this.markup += '</mark>';
    }
    for (const mark of wanted.slice(kept)) {
      this.#open.push(mark);
      this.markup += html`<mark class=${CLASSES[mark.kind]} data-r=${keysOf(mark)}>`.markup;
    }
  }
}

/** A line with its marks nested and its layers innermost; the text itself stands unchanged. */
export function toLineMarkup(
  source: string,
  line: Line,
  marks: readonly Mark<MarkKind>[],
  layers: readonly Mark<LayerKind>[],
): Markup {
  const nest = new Nest();
  const cuts = cutsOf(line, [...marks, ...layers]);
  cuts.forEach((at, index) => {
    nest.moveTo(at, line, marks);
    nest.markup += html`${pointsAt(at, line, layers)}`.markup;
    const next = cuts[index + 1];
    if (next === undefined) return;
    const over = layers.filter(({ start, end }) => start <= at && end >= next);
    const text = source.slice(at, next);
    nest.markup += over.reduce<Markup>(
      (inner, layer) => inLayer(layer, inner),
      html`${text}`,
    ).markup;
  });
  return { markup: nest.markup };
}
