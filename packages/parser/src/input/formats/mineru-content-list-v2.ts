import type { Box } from '../../source/recognized-word.js';
import type { LayoutBlock, LayoutLine, LayoutPage } from '../layout/layout.js';
import { plainLines } from '../layout/plain-lines.js';
import { isHtmlTable, readTable } from './engine-table.js';
import { boxIn, isRecord, type JsonRecord, listIn, recordsIn, textIn } from './json-value.js';
import { formulaToPrint, latexToPrint } from './latex-to-print.js';
import { kindOf } from './mineru-kinds.js';

/** Fields of a block's content that hold print, in the order in which a block prints them. */
const PRINTED = [/_caption$/, /^(?:html|list_items)$|_content$/, /_footnote$/] as const;

/** MinerU's coordinates are thousandths of the page. */
const SIZE = { width: 1000, height: 1000 };

/** The print of a span: `{ type, content }`; a link's content holds that of its children. */
function printOf(span: JsonRecord): string {
  const content = textIn(span['content']);
  return span['type'] === 'equation_inline' ? formulaToPrint(content) : latexToPrint(content);
}

function linesOf(value: unknown, box: Box | null): LayoutLine[] {
  if (typeof value === 'string') return plainLines(latexToPrint(value), box);
  const spans = recordsIn(value);
  const items = spans.filter((span) => 'item_content' in span);
  if (items.length > 0) return items.flatMap((item) => linesOf(item['item_content'], box));
  return plainLines(spans.map(printOf).join(''), box);
}

function toBlocks(block: JsonRecord): LayoutBlock[] {
  const box = boxIn(block['bbox']);
  const kind = kindOf(block['type']);
  const content = isRecord(block['content']) ? block['content'] : {};
  const values = PRINTED.flatMap((name) =>
    Object.keys(content).flatMap((key) => (name.test(key) ? [content[key]] : [])),
  );
  return values.flatMap((value): LayoutBlock[] =>
    isHtmlTable(value)
      ? readTable(latexToPrint(value), box)
      : [{ kind, lines: linesOf(value, box) }],
  );
}

/** Whether it is a list of pages, each a list of blocks whose content is an object. */
export function isContentListV2(json: unknown): boolean {
  const pages = listIn(json);
  if (pages.length === 0 || !pages.every(Array.isArray)) return false;
  const blocks = pages.flatMap(listIn);
  return (
    blocks.length > 0 && blocks.every((block) => isRecord(block) && isRecord(block['content']))
  );
}

/** Reads MinerU's `content_list_v2.json`: pages of blocks in reading order. */
export function readContentListV2(json: unknown): LayoutPage[] {
  return listIn(json).map((page) => ({ blocks: recordsIn(page).flatMap(toBlocks), size: SIZE }));
}
