import type { LayoutBlock, LayoutLine, LayoutPage, LayoutWord } from '../layout/layout.js';
import { readTable } from './engine-table.js';
import {
  boxIn,
  isRecord,
  type JsonRecord,
  listIn,
  numberIn,
  recordsIn,
  textIn,
} from './json-value.js';
import { formulaToPrint, latexToPrint } from './latex-to-print.js';
import { kindOf } from './mineru-kinds.js';

function toWord(span: JsonRecord): LayoutWord {
  const content = textIn(span['content']);
  const isFormula = textIn(span['type']).endsWith('equation');
  return {
    text: isFormula ? formulaToPrint(content) : latexToPrint(content),
    confidence: numberIn(span['score']),
    box: boxIn(span['bbox']),
  };
}

/** A table is a span with HTML; a list, table or image holds blocks of its own. */
function toBlocks(block: JsonRecord, kind = kindOf(block['type'])): LayoutBlock[] {
  const lines: LayoutLine[] = [];
  const tables: LayoutBlock[] = [];
  for (const { spans } of recordsIn(block['lines'])) {
    for (const { html, bbox } of recordsIn(spans)) {
      if (textIn(html) !== '') tables.push(...readTable(latexToPrint(textIn(html)), boxIn(bbox)));
    }
    lines.push(recordsIn(spans).map(toWord));
  }
  const inner = recordsIn(block['blocks']).flatMap((one) => toBlocks(one));
  return [{ kind, lines }, ...tables, ...inner];
}

function toPage(page: JsonRecord): LayoutPage {
  const blocks = recordsIn(page['para_blocks']).flatMap((block) => toBlocks(block));
  // What MinerU discards is no text of the page, whatever it takes it for.
  const discarded = recordsIn(page['discarded_blocks']).flatMap((block) => {
    const kind = kindOf(block['type']);
    return toBlocks(block, kind === 'text' ? 'foot' : kind);
  });
  const [width, height] = listIn(page['page_size']).map(numberIn);
  const size = width == null || height == null ? null : { width, height };
  return { blocks: [...blocks, ...discarded], size };
}

/** Whether it is an object with pages of paragraphs. */
export function isMiddle(json: unknown): boolean {
  return isRecord(json) && recordsIn(json['pdf_info']).some((page) => 'para_blocks' in page);
}

/** Reads MinerU's `middle.json`: its paragraphs with their lines, and what it set apart. */
export function readMiddle(json: unknown): LayoutPage[] {
  return isRecord(json) ? recordsIn(json['pdf_info']).map(toPage) : [];
}
