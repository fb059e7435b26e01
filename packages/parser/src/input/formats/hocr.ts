import type { Box } from '../../source/recognized-word.js';
import { byLines } from '../layout/by-lines.js';
import type { LayoutBlock, LayoutLine, LayoutPage, LayoutWord } from '../layout/layout.js';
import { plainLines } from '../layout/plain-lines.js';
import { findAll, type MarkupNode, textIn } from '../markup/markup-node.js';
import { readMarkup } from '../markup/read-markup.js';

/** hOCR 1.2, "Inline representations": every kind of line. */
const LINES = new Set([
  'ocr_line',
  'ocr_header',
  'ocr_footer',
  'ocr_caption',
  'ocr_textfloat',
  'ocr_pageno',
  'ocrx_line',
]);
const PARAGRAPHS = new Set(['ocr_par', 'ocrx_block']);
const WORDS = new Set(['ocrx_word', 'ocr_word']);
const PAGES = new Set(['ocr_page']);
const FEET = new Set(['ocr_pageno']);

const hasClass =
  (names: ReadonlySet<string>) =>
  ({ attributes }: MarkupNode): boolean => {
    const own = attributes['class'];
    if (own === undefined) return false;
    return names.has(own) || (own.includes(' ') && own.split(' ').some((name) => names.has(name)));
  };

const isPage = hasClass(PAGES);
const isParagraph = hasClass(PARAGRAPHS);
const isLine = hasClass(LINES);
const isWord = hasClass(WORDS);
const isFoot = hasClass(FEET);

/** Properties of a title: `bbox 10 20 30 40; x_wconf 96`. */
const BOX = /\bbbox ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)/;
const CONFIDENCE = /\bx_wconf ([-\d.]+)/;
const PERCENT = 100;

function boxOf({ attributes }: MarkupNode): Box | null {
  const [, left, top, right, bottom] = BOX.exec(attributes['title'] ?? '') ?? [];
  const box = [Number(left), Number(top), Number(right), Number(bottom)] as const;
  return box.every(Number.isFinite) ? box : null;
}

function toWord(node: MarkupNode): LayoutWord {
  const percent = Number(CONFIDENCE.exec(node.attributes['title'] ?? '')?.[1]);
  const confidence = Number.isFinite(percent) ? percent / PERCENT : null;
  return { text: textIn(node).trim(), confidence, box: boxOf(node) };
}

function toLine(node: MarkupNode): LayoutLine {
  const words = findAll(node.children, isWord);
  if (words.length > 0) return words.map(toWord);
  return [{ text: textIn(node).trim(), confidence: null, box: boxOf(node) }];
}

/** A line, a paragraph of lines, or a part of the page with words and no lines. */
function toBlock(node: MarkupNode): LayoutBlock {
  if (isLine(node)) return { kind: isFoot(node) ? 'foot' : 'text', lines: [toLine(node)] };
  const lines = findAll(node.children, isLine);
  if (lines.length > 0) return { kind: 'text', lines: lines.map(toLine) };
  const words = findAll(node.children, isWord).map(toWord);
  if (words.length > 0) return { kind: 'text', lines: byLines(words) };
  const text = textIn(node).trim().replace(/\s+/g, ' ');
  return { kind: 'text', lines: plainLines(text, boxOf(node)) };
}

function toPage(page: MarkupNode): LayoutPage {
  const parts = findAll(page.children, (node) => isParagraph(node) || isLine(node));
  const [left, top, right, bottom] = boxOf(page) ?? [];
  const size =
    left === undefined || top === undefined || right === undefined || bottom === undefined
      ? null
      : { width: right - left, height: bottom - top };
  return { blocks: (parts.length > 0 ? parts : [page]).map(toBlock), size };
}

/** Reads hOCR, as tesseract, OCRopus, converters and others write it: XML or HTML. */
export function readHocr(content: string): LayoutPage[] {
  return findAll(readMarkup(content, 'hocr'), isPage).map(toPage);
}
