import type { Issue } from '@gongbao/schema/types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkCall } from './check-call.js';
import type { ExtractedText } from './input/extracted-text.js';
import type { ParseOptions } from './options.js';
import { runPipeline } from './pipeline.js';
import { gazette } from './plugin.js';

/**
 * Reads the text of a gazette issue, or of one or more bare notices; or what `extractText` made of
 * hOCR, ALTO, PAGE XML or MinerU, whose pages then stand on every entity.
 *
 * Pure and synchronous; content never makes it throw. Offsets in the result count UTF-16 code units
 * of the text without a leading byte-order mark. With `mediaType: 'text/markdown'` mark-up is told from
 * print by remark-parse; else every character is print.
 *
 * @throws {TypeError} for bytes, an unknown option or repair, in English and Chinese.
 */
export function parseIssue(input: string | ExtractedText, options: ParseOptions = {}): Issue {
  checkCall(input, options);
  if (typeof input !== 'string') {
    return runPipeline(input, { mediaType: input.mediaType, ...options });
  }
  if (options.mediaType !== 'text/markdown') return runPipeline({ text: input }, options);
  const file = unified().use(remarkParse).use(gazette, options).processSync(input);
  return file.result;
}
