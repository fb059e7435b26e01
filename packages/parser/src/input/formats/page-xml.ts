import type { Box } from '../../source/recognized-word.js';
import type {
  LayoutBlock,
  LayoutCell,
  LayoutLine,
  LayoutPage,
  LayoutWord,
  TextBlock,
} from '../layout/layout.js';
import { plainLines } from '../layout/plain-lines.js';
import { toBox } from '../layout/to-box.js';
import { findAll, type MarkupNode, named, numberOf, textIn } from '../markup/markup-node.js';
import { readMarkup } from '../markup/read-markup.js';

/** PAGE 2019, `TextTypeSimpleType`: regions that are not of the text, or not at their place in it. */
const KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  header: 'head',
  footer: 'foot',
  'page-number': 'foot',
  'signature-mark': 'foot',
  footnote: 'note',
  'footnote-continued': 'note',
};

/** Ids of regions in the order in which people read them (PAGE 2019-07-15, `ReadingOrder`). */
function placesIn(page: MarkupNode): ReadonlyMap<string, number> {
  const references = findAll(page.children, named('ReadingOrder')).flatMap(({ children }) =>
    referencesIn(children),
  );
  return new Map(references.map((id, index) => [id, index]));
}

const indexOf = (node: MarkupNode): number => numberOf(node, 'index') ?? Number.POSITIVE_INFINITY;

/** References in order; groups within groups, the indexed ones by their index. */
function referencesIn(nodes: readonly MarkupNode[]): string[] {
  return nodes
    .filter(({ name }) => name !== '')
    .sort((left, right) => indexOf(left) - indexOf(right) || 0)
    .flatMap(({ name, attributes, children }) =>
      name === 'RegionRef' || name === 'RegionRefIndexed'
        ? [attributes['regionRef'] ?? '']
        : referencesIn(children),
    );
}

/** Transkribus gives the place in an attribute, of regions, lines and words alike. */
const PLACE = /\breadingOrder\s{0,9}\{\s{0,9}index\s{0,9}:\s{0,9}(\d{1,9})/;

function inOrder(
  nodes: readonly MarkupNode[],
  places: ReadonlyMap<string, number> = new Map(),
): readonly MarkupNode[] {
  const placed = nodes.map((node) => {
    const custom = PLACE.exec(node.attributes['custom'] ?? '')?.[1];
    const own = custom === undefined ? Number.POSITIVE_INFINITY : Number(custom);
    return { node, place: places.get(node.attributes['id'] ?? '') ?? own };
  });
  return placed.sort((left, right) => left.place - right.place || 0).map(({ node }) => node);
}

/** The text that is preferred: `TextEquiv` of the lowest index. */
function equivOf(node: MarkupNode): MarkupNode | undefined {
  const equivs = node.children.filter(named('TextEquiv'));
  return equivs.sort((left, right) => indexOf(left) - indexOf(right) || 0)[0];
}

function unicodeIn(equiv: MarkupNode | undefined): string {
  const texts = equiv === undefined ? [] : findAll(equiv.children, named('Unicode'));
  return texts.map(textIn).join('');
}

/** `points="10,20 30,20 30,40"` */
function boxOf(node: MarkupNode): Box | null {
  const coords = node.children.find(named('Coords'));
  const points = (coords?.attributes['points'] ?? '')
    .trim()
    .split(/\s+/)
    .map((point) => {
      const comma = point.indexOf(',');
      return [Number.parseInt(point, 10), Number.parseInt(point.slice(comma + 1), 10)] as const;
    });
  return toBox(points);
}

function toWord(node: MarkupNode): LayoutWord {
  const equiv = equivOf(node);
  const own = unicodeIn(equiv);
  const glyphs = own === '' ? node.children.filter(named('Glyph')) : [];
  const sure = (equiv === undefined ? glyphs.map(equivOf) : [equiv]).flatMap((one) => {
    const confidence = one === undefined ? null : numberOf(one, 'conf');
    return confidence === null ? [] : [confidence];
  });
  const text = own + glyphs.map((glyph) => unicodeIn(equivOf(glyph))).join('');
  const confidence = sure.length === 0 ? null : sure.reduce((a, b) => Math.min(a, b));
  return { text, confidence, box: boxOf(node) };
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** The line's own text where it has one: it knows the spaces; words know how sure they are. */
function toLines(node: MarkupNode): LayoutLine[] {
  const words = inOrder(node.children.filter(named('Word'))).map(toWord);
  const own = unicodeIn(equivOf(node));
  const isSame = bare(own) === bare(words.map(({ text }) => text).join(''));
  return words.length > 0 && (own === '' || isSame) ? [words] : plainLines(own, boxOf(node));
}

const isPrinted = (lines: readonly LayoutLine[]): boolean =>
  lines.some((line) => line.some(({ text }) => text.trim() !== ''));

/** What the lines of a region say, else the region itself. */
function linesOf(region: MarkupNode): LayoutLine[] {
  const lines = inOrder(findAll(region.children, named('TextLine'))).flatMap(toLines);
  return isPrinted(lines) ? lines : plainLines(unicodeIn(equivOf(region)), boxOf(region));
}

/** The cell of a table: `TableCell` with places (2013, Transkribus), or a region with a role (2019). */
function roleOf(node: MarkupNode): MarkupNode | undefined {
  return node.name === 'TableCell' ? node : findAll(node.children, named('TableCellRole'))[0];
}

function toTable(region: MarkupNode): LayoutBlock {
  const rows = new Map<number, { readonly column: number; readonly cell: LayoutCell }[]>();
  for (const node of findAll(region.children, named('TableCell', 'TextRegion'))) {
    const role = roleOf(node) ?? node;
    const numbers = (...names: string[]): number | null =>
      names.reduce<number | null>((found, name) => found ?? numberOf(role, name), null);
    const row = numbers('rowIndex', 'row') ?? 0;
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    const cell = {
      words: linesOf(node).flat(),
      rowSpan: numberOf(role, 'rowSpan') ?? 1,
      columnSpan: numbers('columnSpan', 'colSpan') ?? 1,
    };
    cells.push({ column: numbers('columnIndex', 'col') ?? 0, cell });
  }
  const ordered = [...rows].sort(([left], [right]) => left - right);
  return {
    kind: 'table',
    form: 'boxes',
    rows: ordered.map(([, cells]) =>
      cells.sort((left, right) => left.column - right.column).map(({ cell }) => cell),
    ),
  };
}

function toBlock(region: MarkupNode): LayoutBlock {
  if (region.name === 'TableRegion') return toTable(region);
  return { kind: KINDS[region.attributes['type'] ?? ''] ?? 'text', lines: linesOf(region) };
}

function toPage(page: MarkupNode): LayoutPage {
  const regions = findAll(page.children, named('TextRegion', 'TableRegion'));
  const [width, height] = [numberOf(page, 'imageWidth'), numberOf(page, 'imageHeight')];
  const size = width === null || height === null ? null : { width, height };
  return { blocks: inOrder(regions, placesIn(page)).map(toBlock), size };
}

/** Reads PAGE XML (PRImA, 2013 to 2019), in its reading order where it has one. */
export function readPageXml(content: string): LayoutPage[] {
  return findAll(readMarkup(content, 'xml'), named('Page')).map(toPage);
}
