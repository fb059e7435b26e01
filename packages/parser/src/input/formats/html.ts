import type { LayoutBlock, LayoutPage } from '../layout/layout.js';
import { type HtmlBlock, toHtmlBlocks } from '../markup/html-blocks.js';
import { findAll, type MarkupNode, named } from '../markup/markup-node.js';
import { readMarkup } from '../markup/read-markup.js';
import type { ContentShape } from './content-shape.js';

/** From this share of links on, a block leads elsewhere: a menu, a list of other pages. */
const LINKED = 0.5;
/** A stretch of this share of the longest one is of the text too: something stood between its parts. */
const ALIKE = 0.25;
/** An attachment is linked where it is named. */
const ATTACHMENT = /^附\s{0,9}[件表]/;

/** A table of data has rows of several cells, and no table inside. */
function isTable({ children }: MarkupNode): boolean {
  const rows = findAll(children, named('tr', 'table'));
  if (rows.length < 2 || rows.some(({ name }) => name === 'table')) return false;
  const cells = rows.map((row) => findAll(row.children, named('td', 'th')));
  if (cells.flat().some((cell) => findAll(cell.children, named('table')).length > 0)) return false;
  return cells.filter((row) => row.length > 1).length >= 2;
}

function isAside({ block, length, linked, isAround }: HtmlBlock): boolean {
  const first = block.kind === 'table' ? '' : (block.lines[0]?.[0]?.text ?? '');
  return isAround || (linked > LINKED * length && !ATTACHMENT.test(first));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Blocks of text that stand together, with nothing aside between them. */
function stretchesOf(blocks: readonly HtmlBlock[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= blocks.length; at += 1) {
    const block = blocks[at];
    if (block !== undefined && !isAside(block)) continue;
    const length = blocks.slice(from, at).reduce((sum, one) => sum + one.length, 0);
    if (at > from) stretches.push({ from, to: at, length });
    from = at + 1;
  }
  return stretches;
}

/** What stands before and behind the text is furniture of the web page. */
function setApart(blocks: readonly HtmlBlock[]): LayoutBlock[] {
  const stretches = stretchesOf(blocks);
  const longest = Math.max(0, ...stretches.map(({ length }) => length));
  const alike = stretches.filter(({ length }) => length >= ALIKE * longest);
  const [from, to] = [alike[0]?.from ?? 0, alike.at(-1)?.to ?? blocks.length];
  return blocks.flatMap(({ block }, index) => {
    if (index >= from && index < to) return [block];
    const lines =
      block.kind === 'table'
        ? block.rows.map((row) => row.flatMap(({ words }) => words))
        : block.lines;
    return [{ kind: index < from ? 'head' : 'foot', lines }];
  });
}

const ROOTS = new Set(['html', 'head', 'body']);

/** Whether it is a whole page, and no stretch of HTML in Markdown. */
export const isHtmlPage = ({ root }: ContentShape): boolean =>
  root !== null && ROOTS.has(root.toLowerCase());

/** Reads a web page: its text as a browser shows it, apart from menus, links to other pages and imprint. */
export function readHtmlPage(content: string): LayoutPage[] {
  return [{ blocks: setApart(toHtmlBlocks(readMarkup(content, 'html'), { isTable })) }];
}
