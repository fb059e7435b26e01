import type { Box } from '../../source/recognized-word.js';
import type {
  LayoutBlock,
  LayoutLine,
  LayoutPage,
  LayoutWord,
  TextBlock,
} from '../layout/layout.js';
import { isHtmlTable, readTable } from './engine-table.js';
import {
  boxIn,
  isRecord,
  type JsonRecord,
  numberIn,
  oneOrMore,
  recordsIn,
  textIn,
} from './json-value.js';
import { latexToPrint } from './latex-to-print.js';
import { paddleWords, unwrap } from './paddle-words.js';

/** Labels of blocks that are not of the text, or not at their place in it. */
const KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  header: 'head',
  header_image: 'head',
  footer: 'foot',
  footer_image: 'foot',
  number: 'foot',
  aside_text: 'foot',
  footnote: 'note',
  vision_footnote: 'note',
};

function isInside(word: LayoutWord, block: Box): boolean {
  if (word.box === null) return false;
  const x = (word.box[0] + word.box[2]) / 2;
  const y = (word.box[1] + word.box[3]) / 2;
  return x >= block[0] && x <= block[2] && y >= block[1] && y <= block[3];
}

/** The lines of a block with the box and score of what was recognised there. */
function linesOf(content: string, box: Box | null, words: readonly LayoutWord[]): LayoutLine[] {
  const inside = box === null ? [] : words.filter((word) => isInside(word, box));
  const scores = inside.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  const least = scores.length === 0 ? null : scores.reduce((a, b) => Math.min(a, b));
  const bare = (text: string): string => text.replace(/\s+/g, '');
  return content.split('\n').map((line) => {
    const own = inside.find(({ text }) => bare(text) === bare(line));
    return [{ text: line, confidence: own?.confidence ?? least, box: own?.box ?? box }];
  });
}

function toPage(wrapped: JsonRecord): LayoutPage {
  const result = unwrap(wrapped);
  const overall = isRecord(result['overall_ocr_res']) ? result['overall_ocr_res'] : {};
  const words = paddleWords(overall);
  const blocks = recordsIn(result['parsing_res_list']).flatMap((block): LayoutBlock[] => {
    const box = boxIn(block['block_bbox']);
    const content = latexToPrint(textIn(block['block_content']));
    if (isHtmlTable(content)) return readTable(content, box);
    const kind = KINDS[textIn(block['block_label'])] ?? 'text';
    return [{ kind, lines: linesOf(content, box, words) }];
  });
  const [width, height] = [numberIn(result['width']), numberIn(result['height'])];
  return { blocks, size: width === null || height === null ? null : { width, height } };
}

/** Whether it is the result of a page, or a list of them. */
export function isPpStructure(json: unknown): boolean {
  const results = recordsIn(oneOrMore(json)).map(unwrap);
  return results.length > 0 && results.every((result) => Array.isArray(result['parsing_res_list']));
}

/** Reads PP-StructureV3: the blocks of each page in its reading order. */
export function readPpStructure(json: unknown): LayoutPage[] {
  return recordsIn(oneOrMore(json)).map(toPage);
}
