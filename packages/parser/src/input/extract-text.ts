import { kindOf, refuse } from '../refuse.js';
import type { ExtractedText } from './extracted-text.js';
import { FormatError } from './format-error.js';
import type { Content } from './formats/content-shape.js';
import { type Recognized, recognize } from './formats/index.js';
import { TextBuilder } from './layout/text-builder.js';

/**
 * The text of a structured input in reading order, with its pages, tables and how sure the engine was of
 * each word; null for plain text and Markdown. `docs/formats.md` lists the formats. Several contents are
 * the pages of one issue in the order given.
 *
 * Throws `FormatError` for what cannot be read: broken or hostile files, JSON and XML of other formats,
 * no text, formats mixed; `DecodeError` for bytes of no text.
 */
export function extractText(content: Content | readonly Content[]): ExtractedText | null {
  const contents = isList(content) ? content : [content];
  checkContents(contents);
  const parts = contents.map((text, part) => inPart(part, () => recognize(text)));
  const format = parts[0]?.format;
  if (format === undefined) return null;
  const builder = new TextBuilder(format.furniture ?? 'page-furniture');
  for (const [part, recognized] of parts.entries()) {
    refuseMixed(recognized, format.name, part);
    for (const page of inPart(part, () => recognized?.read() ?? [])) builder.addPage(page);
  }
  const extracted = builder.toExtractedText(format.mediaType);
  if (extracted.text.trim() !== '') return extracted;
  throw new FormatError('no-text', 0, null, `${format.name} without any text`);
}

function checkContents(contents: readonly unknown[]): void {
  const isContent = (one: unknown): boolean =>
    typeof one === 'string' || one instanceof Uint8Array || one instanceof ArrayBuffer;
  if (contents.length > 0 && contents.every(isContent)) return;
  const given = contents.length === 0 ? 'none' : kindOf(contents.find((one) => !isContent(one)));
  refuse(
    `extractText takes contents as strings or bytes, one or a list of pages, not ${given}`,
    `extractText 需要字符串或字节形式的内容，一个或按页的一组，得到的却是 ${given}`,
  );
}

const isList = (content: Content | readonly Content[]): content is readonly Content[] =>
  Array.isArray(content);

function refuseMixed(recognized: Recognized | null, expected: string, part: number): void {
  const actual = recognized?.format.name ?? 'plain text';
  if (actual === expected) return;
  throw new FormatError('mixed-formats', part, 1, `${actual}, expected ${expected}`);
}

function inPart<Result>(part: number, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof FormatError && part > 0 ? error.inPart(part) : error;
  }
}
