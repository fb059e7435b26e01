import type { LayoutBlock, LayoutLine, LayoutPage, LayoutWord } from '../layout/layout.js';
import { findAll, type MarkupNode, named, numberOf } from '../markup/markup-node.js';
import { readMarkup } from '../markup/read-markup.js';

const SOFT_HYPHEN = '\u00ad';

const isPart = named('TopMargin', 'LeftMargin', 'PrintSpace', 'RightMargin', 'BottomMargin');

/** What stands in the margins above and below the print is no text (ALTO 4, `PageType`). */
const MARGINS: Readonly<Record<string, 'head' | 'foot'>> = {
  TopMargin: 'head',
  BottomMargin: 'foot',
};

/** ALTO 4.4, `HypType`: a word that a line break parts is given whole in SUBS_CONTENT; print counts here. */
function toWord(node: MarkupNode): LayoutWord {
  const [left, top] = [numberOf(node, 'HPOS'), numberOf(node, 'VPOS')];
  const box =
    left === null || top === null
      ? null
      : ([
          left,
          top,
          left + (numberOf(node, 'WIDTH') ?? 0),
          top + (numberOf(node, 'HEIGHT') ?? 0),
        ] as const);
  return { text: node.attributes['CONTENT'] ?? '', confidence: numberOf(node, 'WC'), box };
}

/** A soft hyphen is no print: it says that the next line goes on where this one ends. */
function toLines(nodes: readonly MarkupNode[]): LayoutLine[] {
  const lines: LayoutWord[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    const words = findAll(node.children, named('String', 'HYP')).map(toWord);
    const printed = words.filter(({ text }) => text !== SOFT_HYPHEN);
    if (isOpen) lines.at(-1)?.push(...printed);
    else lines.push(printed);
    isOpen = printed.length < words.length;
  }
  return lines;
}

/** By the id of an element, its place in the order in which people read. */
type Places = ReadonlyMap<string, number>;

/** ALTO 4.3, `ReadingOrder`: references to blocks or lines, one or several each. */
function placesIn(nodes: readonly MarkupNode[]): Places {
  const references = findAll(nodes, named('ReadingOrder')).flatMap((order) =>
    findAll(order.children, named('ElementRef')),
  );
  const ids = references.flatMap(({ attributes }) => (attributes['REF'] ?? '').split(/\s+/));
  return new Map(ids.map((id, index) => [id, index]));
}

/** Of an element its own place, else that of the first in it that has one; the others come last. */
function placeOf(node: MarkupNode, places: Places): number {
  const own = places.get(node.attributes['ID'] ?? '');
  if (own !== undefined) return own;
  let first = places.size;
  for (const child of node.children) first = Math.min(first, placeOf(child, places));
  return first;
}

function inOrder(nodes: readonly MarkupNode[], places: Places): readonly MarkupNode[] {
  if (places.size === 0) return nodes;
  return nodes
    .map((node) => ({ node, place: placeOf(node, places) }))
    .sort((left, right) => left.place - right.place)
    .map(({ node }) => node);
}

/** `IDNEXT`, the older form of reading order: a block names the one behind it. */
function chained(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const nextOf = ({ attributes }: MarkupNode): string => attributes['IDNEXT'] ?? '';
  const followers = new Set(nodes.map(nextOf).filter((id) => id !== ''));
  if (followers.size === 0) return nodes;
  const byId = new Map(nodes.map((node) => [node.attributes['ID'] ?? '', node]));
  const ordered = new Set<MarkupNode>();
  const follow = (start: MarkupNode): void => {
    for (let node: MarkupNode | undefined = start; node !== undefined && !ordered.has(node); ) {
      ordered.add(node);
      node = byId.get(nextOf(node));
    }
  };
  for (const node of nodes) if (!followers.has(node.attributes['ID'] ?? '')) follow(node);
  // What is left goes round in a circle.
  nodes.forEach(follow);
  return [...ordered];
}

const isBlock = named('TextBlock', 'TextLine');

/** Lines may stand in a block, or right in the print space. */
function toBlocks(part: MarkupNode, places: Places): LayoutBlock[] {
  const kind = MARGINS[part.name] ?? 'text';
  const found = inOrder(chained(findAll(part.children, isBlock)), places);
  const blocks: LayoutBlock[] = [];
  let loose: MarkupNode[] = [];
  const close = (): void => {
    if (loose.length > 0) blocks.push({ kind, lines: toLines(loose) });
    loose = [];
  };
  for (const node of found) {
    if (node.name === 'TextLine') {
      loose.push(node);
      continue;
    }
    close();
    const lines = findAll(node.children, named('TextLine'));
    blocks.push({ kind, lines: toLines(inOrder(lines, places)) });
  }
  close();
  return blocks;
}

function toPage(page: MarkupNode, places: Places): LayoutPage {
  const [width, height] = [numberOf(page, 'WIDTH'), numberOf(page, 'HEIGHT')];
  const size = width === null || height === null ? null : { width, height };
  const parts = page.children.filter(isPart);
  return {
    blocks: (parts.length > 0 ? parts : [page]).flatMap((part) => toBlocks(part, places)),
    size,
  };
}

/** Reads ALTO 2, 3 and 4: blocks and lines in its reading order, where it has none in that of the document. */
export function readAlto(content: string): LayoutPage[] {
  const nodes = readMarkup(content, 'xml');
  const places = placesIn(nodes);
  return findAll(nodes, named('Page')).map((page) => toPage(page, places));
}
