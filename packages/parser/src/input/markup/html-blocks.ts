import type { Box } from '../../source/recognized-word.js';
import type { LayoutBlock } from '../layout/layout.js';
import { plainLines } from '../layout/plain-lines.js';
import { toTable } from './html-table.js';
import { type MarkupNode, textIn } from './markup-node.js';

/** Elements that run on in a line; any other is a block, with its own lines. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr o:p st1'
  ).split(' '),
);
/** Elements of which nothing is shown. */
const HIDDEN = new Set(
  'head script style noscript template title iframe object svg select'.split(' '),
);

/** Elements around the text of a page, by the meaning that HTML gives them. */
const AROUND = new Set('aside button footer nav'.split(' '));

interface BlockOptions {
  /** Whether a table holds data; one that only places things on the page is read through. */
  readonly isTable: (table: MarkupNode) => boolean;
  /** Where all of it stands on the page. */
  readonly box?: Box | null;
}

/** A block of HTML with what tells whether it is of the text. */
export interface HtmlBlock {
  readonly block: LayoutBlock;
  /** Characters, white space aside, and those of them in links. */
  readonly length: number;
  readonly linked: number;
  /** Whether it stands in an element that goes around the text: `nav`, `footer` … */
  readonly isAround: boolean;
}

const printLength = (text: string): number => text.replace(/\s+/g, '').length;

/** Collects the text of a line, the lines of a block, and the blocks. */
class BlockCollector {
  readonly blocks: HtmlBlock[] = [];
  readonly #options: BlockOptions;
  #lines: string[] = [''];
  #linked = 0;
  /** How many links, and elements around the text, are open. */
  #links = 0;
  #around = 0;

  constructor(options: BlockOptions) {
    this.#options = options;
  }

  add(node: MarkupNode): void {
    const { name, children } = node;
    if (name === '') this.#addText(node.text);
    else if (name === 'br') this.#lines.push('');
    else if (name === 'a') this.#addLink(children);
    else if (INLINE.has(name)) for (const child of children) this.add(child);
    else if (!HIDDEN.has(name)) this.#addBlock(node);
  }

  #addText(text: string): void {
    this.#lines.push((this.#lines.pop() ?? '') + text.replace(/\s+/g, ' '));
    if (this.#links > 0) this.#linked += printLength(text);
  }

  #addLink(children: readonly MarkupNode[]): void {
    this.#links += 1;
    for (const child of children) this.add(child);
    this.#links -= 1;
  }

  #addBlock(node: MarkupNode): void {
    this.close();
    const isAround = AROUND.has(node.name);
    if (isAround) this.#around += 1;
    if (node.name === 'table' && this.#options.isTable(node)) this.#addTable(node);
    else for (const child of node.children) this.add(child);
    this.close();
    if (isAround) this.#around -= 1;
  }

  #addTable(node: MarkupNode): void {
    for (const child of node.children) {
      if (child.name === 'caption' || child.name === '') this.add(child);
    }
    this.close();
    this.#push(toTable(node, this.#options.box), printLength(textIn(node)), 0);
  }

  #push(block: LayoutBlock, length: number, linked: number): void {
    this.blocks.push({ block, length, linked, isAround: this.#around > 0 });
  }

  /** Ends the block of text that is open. */
  close(): void {
    const lines = this.#lines.map((line) => line.trim()).filter((line) => line !== '');
    const linked = this.#linked;
    this.#lines = [''];
    this.#linked = 0;
    if (lines.length === 0) return;
    const text = lines.join('\n');
    const block = { kind: 'text', lines: plainLines(text, this.#options.box) } as const;
    this.#push(block, printLength(text), linked);
  }
}

/** The paragraphs and tables of HTML as a browser shows them, in document order. */
export function toHtmlBlocks(nodes: readonly MarkupNode[], options: BlockOptions): HtmlBlock[] {
  const collector = new BlockCollector(options);
  for (const node of nodes) collector.add(node);
  collector.close();
  return collector.blocks;
}
