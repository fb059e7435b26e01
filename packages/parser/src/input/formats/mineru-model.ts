import type { LayoutBlock, LayoutPage } from '../layout/layout.js';
import { plainLines } from '../layout/plain-lines.js';
import { isHtmlTable, readTable } from './engine-table.js';
import { boxIn, isRecord, type JsonRecord, listIn, recordsIn, textIn } from './json-value.js';
import { latexToPrint } from './latex-to-print.js';
import { kindOf } from './mineru-kinds.js';

/** The coordinates of `model.json` are shares of the page. */
const SIZE = { width: 1, height: 1 };

function toBlocks(block: JsonRecord): LayoutBlock[] {
  const box = boxIn(block['bbox']);
  const content = latexToPrint(textIn(block['content']));
  if (isHtmlTable(content)) return readTable(content, box);
  return [{ kind: kindOf(block['type']), lines: plainLines(content, box) }];
}

const isBlock = (value: unknown): boolean =>
  isRecord(value) &&
  'type' in value &&
  'bbox' in value &&
  (typeof value['content'] === 'string' || value['content'] === null);

/** Whether it is a list of pages, each a list of blocks whose content is a string. */
export function isModelOutput(json: unknown): boolean {
  const pages = listIn(json);
  if (pages.length === 0 || !pages.every(Array.isArray)) return false;
  const blocks = pages.flatMap(listIn);
  return blocks.length > 0 && blocks.every(isBlock);
}

/** Reads `model.json` of MinerU's VLM backend: pages of blocks in reading order. */
export function readModelOutput(json: unknown): LayoutPage[] {
  return listIn(json).map((page) => ({ blocks: recordsIn(page).flatMap(toBlocks), size: SIZE }));
}
