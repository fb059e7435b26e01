import { FormatError } from '../format-error.js';
import { readHtmlTable } from './html-table.js';
import { type LayoutBlock, type LayoutLine, type LayoutPage, plainLine } from './layout.js';

type Item = Readonly<Record<string, unknown>>;

/** An index beyond this is no page. */
const MOST_PAGES = 100_000;

/** Fields that hold print, in the order in which a block prints them. */
const CAPTIONS = ['img_caption', 'image_caption', 'table_caption'];
const BODIES = ['text', 'code_body', 'list_items'];
const FOOTNOTES = ['table_footnote', 'img_footnote', 'image_footnote'];

function linesOf(value: unknown): LayoutLine[] {
  if (typeof value === 'string') return value.split('\n').map(plainLine);
  return Array.isArray(value) ? value.flatMap(linesOf) : [];
}

function toBlock(item: Item): LayoutBlock {
  const { table_body: table } = item;
  return [
    ...CAPTIONS.flatMap((name) => linesOf(item[name])),
    ...BODIES.flatMap((name) => linesOf(item[name])),
    ...(typeof table === 'string' ? readHtmlTable(table) : []),
    ...FOOTNOTES.flatMap((name) => linesOf(item[name])),
  ];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A list whose every entry has a type and a page. */
function parseItems(json: string): Item[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new FormatError('broken-json', 0, null, detail);
  }
  return Array.isArray(parsed) ? parsed.filter(isItem) : [];
}

/** Reads MinerU's `content_list.json`: blocks in reading order, each with the index of its page. */
export function readMinerU(json: string): LayoutPage[] {
  const pages: LayoutBlock[][] = [];
  for (const item of parseItems(json)) {
    const index = item['page_idx'];
    const last = Math.max(0, pages.length - 1);
    const page =
      typeof index === 'number' && Number.isInteger(index) ? Math.max(index, last) : last;
    while (pages.length <= page && pages.length < MOST_PAGES) pages.push([]);
    pages.at(-1)?.push(toBlock(item));
  }
  return pages.map((blocks) => ({ blocks }));
}
