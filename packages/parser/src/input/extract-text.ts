import type { ExtractedText } from './extracted-text.js';
import { FormatError } from './format-error.js';
import { formatOf } from './formats/index.js';
import { TextBuilder } from './formats/text-builder.js';

/**
 * The text of hOCR, ALTO, PAGE XML or MinerU's content list in reading order, with its pages and how
 * sure the engine was of each word; null for plain text and Markdown. Several contents are the pages of
 * one issue in the order given.
 *
 * Throws `FormatError` for what cannot be read: broken or hostile XML, no text, formats mixed.
 */
export function extractText(content: string | readonly string[]): ExtractedText | null {
  const contents = typeof content === 'string' ? [content] : content;
  const format = formatOf(contents[0] ?? '');
  if (format === null) return null;
  const builder = new TextBuilder();
  for (const [part, text] of contents.entries()) {
    const other = formatOf(text)?.name ?? 'plain text';
    if (other !== format.name) {
      throw new FormatError('mixed-formats', part, 1, `${other}, expected ${format.name}`);
    }
    for (const page of readPart(format.read, text, part)) builder.addPage(page);
  }
  const extracted = builder.toExtractedText(format.mediaType);
  if (extracted.text.trim() !== '') return extracted;
  throw new FormatError('no-text', 0, null, `${format.name} without any text`);
}

function readPart<Result>(read: (text: string) => Result, text: string, part: number): Result {
  try {
    return read(text);
  } catch (error) {
    throw error instanceof FormatError && part > 0 ? error.inPart(part) : error;
  }
}
