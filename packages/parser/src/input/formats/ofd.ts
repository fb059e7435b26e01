import type { Archive } from '../archive/read-archive.js';
import { byLines } from '../layout/by-lines.js';
import { inReadingOrder } from '../layout/in-reading-order.js';
import type { LayoutBlock, LayoutLine, LayoutPage, LayoutWord } from '../layout/layout.js';
import { toBox } from '../layout/to-box.js';
import { withIndents } from '../layout/with-indents.js';
import { findAll, type MarkupNode, named, numberOf, textIn } from '../markup/markup-node.js';
import { type OfdPage, readOfdPackage } from './ofd-package.js';

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A step of so many characters between two of a run parts them: the gap between columns. */
const APART = 2;
const MOST_REPEATED = 10_000;

const numbersIn = (text: string | undefined): number[] =>
  (text ?? '').trim().split(/\s+/).map(Number);

/** `CTM`, from the object's own space to that of its boundary. */
function matrixOf({ attributes }: MarkupNode): Matrix {
  const [a, b, c, d, e, f] = numbersIn(attributes['CTM']);
  if (a === undefined || b === undefined || c === undefined) return IDENTITY;
  return d === undefined || e === undefined || f === undefined ? IDENTITY : [a, b, c, d, e, f];
}

/** Steps from one character to the next: `3.2 g 10 3.2` says a step ten times (GB/T 33190-2016, 11.3). */
function stepsIn(deltas: string | undefined): number[] {
  const parts = (deltas ?? '').trim().split(/\s+/);
  const steps: number[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    if (parts[at] !== 'g') {
      steps.push(Number(parts[at]));
      continue;
    }
    const count = Math.min(Number(parts[at + 1]) || 0, MOST_REPEATED);
    for (let index = 0; index < count; index += 1) steps.push(Number(parts[at + 2]));
    at += 2;
  }
  return steps;
}

/** The words of a run of text, cut where its characters step far apart. */
function wordsOf(object: MarkupNode, code: MarkupNode): LayoutWord[] {
  const [left = 0, top = 0] = numbersIn(object.attributes['Boundary']);
  const [a, b, c, d, e, f] = matrixOf(object);
  const size = numberOf(object, 'Size') ?? 1;
  const steps = stepsIn(code.attributes['DeltaX']);
  const y = numberOf(code, 'Y') ?? 0;
  let x = numberOf(code, 'X') ?? 0;
  let [text, from] = ['', x];
  const words: LayoutWord[] = [];
  const close = (to: number): void => {
    const at = (ax: number, ay: number) =>
      [left + a * ax + c * ay + e, top + b * ax + d * ay + f] as const;
    if (text.trim() === '') return;
    words.push({ text, confidence: null, box: toBox([at(from, y - size), at(to, y)]) });
  };
  for (const [index, character] of Array.from(textIn(code).replace(/[\n\r]/g, '')).entries()) {
    const step = index === 0 ? 0 : (steps[index - 1] ?? size);
    if (step > APART * size) {
      close(x + size);
      [text, from] = ['', x + step];
    }
    x += step;
    text += character;
  }
  close(x + size);
  return words;
}

function linesOf(content: readonly MarkupNode[]): readonly LayoutLine[] {
  const words = findAll(content, named('TextObject')).flatMap((object) =>
    findAll(object.children, named('TextCode')).flatMap((code) => wordsOf(object, code)),
  );
  return inReadingOrder(byLines(words));
}

/** What a template prints stands on every page: its head above the middle, its foot below. */
function templateBlocks({ templates, size }: OfdPage): LayoutBlock[] {
  const middle = (size?.[1] ?? 0) / 2;
  return templates.flatMap(linesOf).map((line) => {
    const bottom = line[0]?.box?.[3] ?? 0;
    return { kind: bottom > middle ? 'foot' : 'head', lines: [line] };
  });
}

function toPage(page: OfdPage): LayoutPage {
  const { size } = page;
  return {
    blocks: [...templateBlocks(page), { kind: 'text', lines: withIndents(linesOf(page.content)) }],
    size: size === null ? null : { width: size[0], height: size[1] },
  };
}

/** Reads OFD (GB/T 33190-2016): the text of its pages with its places, no OCR. */
export function readOfd(archive: Archive): LayoutPage[] {
  return readOfdPackage(archive).map(toPage);
}
