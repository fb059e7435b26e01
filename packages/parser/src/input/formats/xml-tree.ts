import type { XmlNode } from './read-xml.js';

/** The elements of some names nearest to the top, in document order; inside them nothing is looked for. */
export function findAll(nodes: readonly XmlNode[], test: (node: XmlNode) => boolean): XmlNode[] {
  return nodes.flatMap((node) => (test(node) ? [node] : findAll(node.children, test)));
}

/** All text inside, with references decoded. */
export function textIn(node: XmlNode): string {
  return node.text + node.children.map(textIn).join('');
}

/** Elements of one name. */
export const named =
  (name: string) =>
  (node: XmlNode): boolean =>
    node.name === name;

/** The number of an attribute; null where there is none. */
export function numberOf(node: XmlNode, name: string): number | null {
  const value = Number.parseFloat(node.attributes.get(name) ?? '');
  return Number.isFinite(value) ? value : null;
}
