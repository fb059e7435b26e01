import type { LayoutLine, LayoutPage, LayoutWord } from './layout.js';
import type { XmlNode } from './read-xml.js';
import { findAll, named, numberOf } from './xml-tree.js';

/** ALTO 4.4, `HypType`: a word that a line break parts is given whole in SUBS_CONTENT; print counts here. */
function toWord(node: XmlNode): LayoutWord {
  const text = node.attributes.get('CONTENT') ?? '';
  return { text, confidence: numberOf(node, 'WC'), left: numberOf(node, 'HPOS') };
}

function toLine(node: XmlNode): LayoutLine {
  return findAll(node.children, ({ name }) => name === 'String' || name === 'HYP').map(toWord);
}

/** Reads ALTO 2, 3 and 4: blocks and lines in document order. */
export function readAlto(nodes: readonly XmlNode[]): LayoutPage[] {
  return findAll(nodes, named('Page')).map((page) => ({
    blocks: findAll(page.children, named('TextBlock')).map((block) =>
      findAll(block.children, named('TextLine')).map(toLine),
    ),
  }));
}
