import type { Box } from '../extracted-text.js';
import type { LayoutBlock } from '../layout/layout.js';
import { plainLines } from '../layout/plain-lines.js';
import { toTable } from './html-table.js';
import type { MarkupNode } from './markup-node.js';

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

interface BlockOptions {
  /** Whether a table holds data; one that only places things on the page is read through. */
  readonly isTable: (table: MarkupNode) => boolean;
  /** Where the table stands on the page. */
  readonly box?: Box | null;
}

/** Collects the text of a line, of a block, and the blocks. */
class BlockCollector {
  readonly blocks: LayoutBlock[] = [];
  readonly #options: BlockOptions;
  #lines: string[] = [''];

  constructor(options: BlockOptions) {
    this.#options = options;
  }

  add(node: MarkupNode): void {
    if (node.name === '')
      this.#lines.push((this.#lines.pop() ?? '') + node.text.replace(/\s+/g, ' '));
    else if (node.name === 'br') this.#lines.push('');
    else if (INLINE.has(node.name)) for (const child of node.children) this.add(child);
    else if (!HIDDEN.has(node.name)) this.#addBlock(node);
  }

  #addBlock(node: MarkupNode): void {
    this.close();
    const { isTable, box } = this.#options;
    if (node.name === 'table' && isTable(node)) {
      const around = node.children.filter(({ name }) => name === 'caption' || name === '');
      for (const child of around) this.add(child);
      this.close();
      this.blocks.push(toTable(node, box));
      return;
    }
    for (const child of node.children) this.add(child);
    this.close();
  }

  /** Ends the block of text that is open. */
  close(): void {
    const lines = this.#lines.map((line) => line.trim()).filter((line) => line !== '');
    this.#lines = [''];
    if (lines.length === 0) return;
    this.blocks.push({ kind: 'text', lines: plainLines(lines.join('\n'), this.#options.box) });
  }
}

/** The paragraphs and tables of HTML as a browser shows them, in document order. */
export function toHtmlBlocks(nodes: readonly MarkupNode[], options: BlockOptions): LayoutBlock[] {
  const collector = new BlockCollector(options);
  for (const node of nodes) collector.add(node);
  collector.close();
  return collector.blocks;
}
