import type { LayoutBlock, LayoutLine, LayoutPage, LayoutWord } from './layout.js';
import { plainLine } from './layout.js';
import type { XmlNode } from './read-xml.js';
import { findAll, textIn } from './xml-tree.js';

/** hOCR 1.2, "Inline representations": every kind of line; text outside lines is none. */
const LINES = ['ocr_line', 'ocr_header', 'ocr_footer', 'ocr_caption', 'ocr_textfloat', 'ocrx_line'];
const PARAGRAPHS = ['ocr_par', 'ocrx_block'];

const hasClass =
  (names: readonly string[]) =>
  ({ attributes }: XmlNode): boolean =>
    (attributes.get('class') ?? '').split(/\s+/).some((name) => names.includes(name));

const isLine = hasClass(LINES);

/** A property of the title: `bbox 10 20 30 40; x_wconf 96`. */
function property({ attributes }: XmlNode, name: string): number[] {
  const found = new RegExp(`(?:^|;)\\s*${name}\\s+([^;]+)`).exec(attributes.get('title') ?? '');
  return (found?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
    .filter((value) => Number.isFinite(value));
}

function toWord(node: XmlNode): LayoutWord {
  const [percent] = property(node, 'x_wconf');
  const confidence = percent === undefined ? null : percent / 100;
  const [left = null] = property(node, 'bbox');
  return { text: textIn(node).trim(), confidence, left };
}

function toLine(node: XmlNode): LayoutLine {
  const words = findAll(node.children, hasClass(['ocrx_word', 'ocr_word']));
  return words.length > 0 ? words.map(toWord) : plainLine(textIn(node).trim());
}

function toBlocks(page: XmlNode): LayoutBlock[] {
  const paragraphs = findAll(page.children, (node) => hasClass(PARAGRAPHS)(node) || isLine(node));
  return paragraphs.map((node) =>
    isLine(node) ? [toLine(node)] : findAll(node.children, isLine).map(toLine),
  );
}

/** Reads hOCR, as tesseract, OCRopus and others write it. */
export function readHocr(nodes: readonly XmlNode[]): LayoutPage[] {
  return findAll(nodes, hasClass(['ocr_page'])).map((page) => ({ blocks: toBlocks(page) }));
}
