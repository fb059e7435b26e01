import {
  type LayoutBlock,
  type LayoutLine,
  type LayoutPage,
  type LayoutWord,
  plainLine,
} from './layout.js';
import type { XmlNode } from './read-xml.js';
import { findAll, named, numberOf, textIn } from './xml-tree.js';

const isReference = ({ name }: XmlNode): boolean => /^RegionRef(?:Indexed)?$/.test(name);

/** Ids of regions in the order in which people read them (PAGE 2019-07-15, `ReadingOrder`). */
function readingOrder(page: XmlNode): string[] {
  return findAll(page.children, named('ReadingOrder')).flatMap((order) =>
    referencesIn(order.children).map((node) => node.attributes.get('regionRef') ?? ''),
  );
}

const indexOf = (node: XmlNode): number => numberOf(node, 'index') ?? Number.POSITIVE_INFINITY;

/** References in order; groups within groups, the indexed ones by their index. */
function referencesIn(nodes: readonly XmlNode[]): XmlNode[] {
  return [...nodes]
    .filter(({ name }) => name !== '')
    .sort((left, right) => indexOf(left) - indexOf(right) || 0)
    .flatMap((node) => (isReference(node) ? [node] : referencesIn(node.children)));
}

/** The text that is preferred: `TextEquiv` of the lowest index. */
function equivOf(node: XmlNode): XmlNode | undefined {
  const equivs = node.children.filter(named('TextEquiv'));
  return [...equivs].sort((left, right) => indexOf(left) - indexOf(right) || 0)[0];
}

function unicodeIn(equiv: XmlNode | undefined): string {
  return (equiv === undefined ? [] : findAll(equiv.children, named('Unicode')))
    .map(textIn)
    .join('');
}

function toWord(node: XmlNode): LayoutWord {
  const equiv = equivOf(node);
  const confidence = equiv === undefined ? null : numberOf(equiv, 'conf');
  const points = findAll(node.children, named('Coords'))[0]?.attributes.get('points') ?? '';
  const lefts = points.split(/\s+/).map((point) => Number.parseInt(point, 10));
  const left = Math.min(...lefts);
  return { text: unicodeIn(equiv), confidence, left: Number.isFinite(left) ? left : null };
}

/** The line's own text where it has one: it knows the spaces; words know how sure they are. */
function toLine(node: XmlNode): LayoutLine {
  const words = node.children.filter(named('Word')).map(toWord);
  const own = unicodeIn(equivOf(node));
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const isSame = bare(own) === bare(words.map(({ text }) => text).join(''));
  return own !== '' && !isSame ? plainLine(own) : words.length > 0 ? words : plainLine(own);
}

function toBlock(region: XmlNode): LayoutBlock {
  const lines = findAll(region.children, named('TextLine'));
  if (lines.length > 0) return lines.map(toLine);
  return unicodeIn(equivOf(region)).split('\n').map(plainLine);
}

function toPage(page: XmlNode): LayoutPage {
  const regions = findAll(page.children, named('TextRegion'));
  const places = new Map(readingOrder(page).map((id, index) => [id, index]));
  const placeOf = (region: XmlNode): number =>
    places.get(region.attributes.get('id') ?? '') ?? places.size;
  const ordered = [...regions].sort((left, right) => placeOf(left) - placeOf(right));
  return { blocks: ordered.map(toBlock) };
}

/** Reads PAGE XML (PRImA, 2013 to 2019), in its reading order where it has one. */
export function readPageXml(nodes: readonly XmlNode[]): LayoutPage[] {
  return findAll(nodes, named('Page')).map(toPage);
}
