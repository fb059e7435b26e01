import type { Box } from '../../source/recognized-word.js';
import type { LayoutBlock, LayoutLine, LayoutPage } from '../layout/layout.js';
import { plainLines } from '../layout/plain-lines.js';
import { type PagedBlock, toPages } from '../layout/to-pages.js';
import { isHtmlTable, readTable } from './engine-table.js';
import { boxIn, isRecord, type JsonRecord, listIn, numberIn, recordsIn } from './json-value.js';
import { latexToPrint } from './latex-to-print.js';
import { kindOf } from './mineru-kinds.js';

/** Fields that hold print, in the order in which a block prints them: `table_caption`, `text`, `table_body` … */
const PRINTED = [/_caption$/, /^(?:text|content|list_items)$|_body$/, /_footnote$/] as const;

function linesOf(value: unknown, box: Box | null): LayoutLine[] {
  if (typeof value === 'string') return plainLines(latexToPrint(value), box);
  return listIn(value).flatMap((item) =>
    typeof item === 'string' ? plainLines(latexToPrint(item), box) : [],
  );
}

function toBlocks(item: JsonRecord): LayoutBlock[] {
  const box = boxIn(item['bbox']);
  const kind = kindOf(item['type']);
  const values = PRINTED.flatMap((name) =>
    Object.keys(item).flatMap((key) => (name.test(key) ? [item[key]] : [])),
  );
  return values.flatMap((value): LayoutBlock[] =>
    isHtmlTable(value)
      ? readTable(latexToPrint(value), box)
      : [{ kind, lines: linesOf(value, box) }],
  );
}

/** MinerU's coordinates in `content_list.json` are thousandths of the page. */
const SIZE = { width: 1000, height: 1000 };

/** Whether it is a list of blocks each of which has a type and the index of its page. */
export function isContentList(json: unknown): boolean {
  const items = listIn(json);
  return (
    items.length > 0 &&
    items.every((item) => isRecord(item) && 'type' in item && 'page_idx' in item)
  );
}

/** Reads MinerU's `content_list.json`: blocks in reading order, each with the index of its page. */
export function readContentList(json: unknown): LayoutPage[] {
  const blocks = recordsIn(json).flatMap((item): PagedBlock[] => {
    const page = numberIn(item['page_idx']);
    return toBlocks(item).map((block) => ({ page, block }));
  });
  return toPages(blocks).map((page) => ({ ...page, size: SIZE }));
}
