import type { Issue, IssueHeads } from '@gongbao/schema/types';
import { checkCall } from './check-call.js';
import type { Extractors } from './extractor.js';
import type { ExtractedText } from './input/extracted-text.js';
import { markupOfText } from './input/markup-of-text.js';
import type { HeadOptions, IssueWith, ParseOptions } from './options.js';
import { type PipelineInput, runHeads, runPipeline } from './pipeline.js';

function toInput(input: string | ExtractedText, mediaType: string | undefined): PipelineInput {
  if (typeof input !== 'string') return input;
  return mediaType === 'text/markdown'
    ? { text: input, markup: markupOfText(input) }
    : { text: input };
}

/**
 * Reads the text of a gazette issue, or of one or more bare notices; or what `extractText` made of
 * hOCR, ALTO, PAGE XML or MinerU, whose pages then stand on every entity.
 *
 * Pure and synchronous; content never makes it throw. Offsets in the result count UTF-16 code units
 * of the text without a leading byte-order mark. With `mediaType: 'text/markdown'` mark-up is told from
 * print by remark-parse; else every character is print.
 *
 * With `only: ['head']` it reads heads alone, in a part of the time, and gives an `IssueHeads`.
 *
 * @throws {TypeError} for bytes, an unknown option or repair, a lexicon with a fault, in English and Chinese.
 */
export function parseIssue(input: string | ExtractedText, options: HeadOptions): IssueHeads;
export function parseIssue<Own extends Extractors>(
  input: string | ExtractedText,
  options: ParseOptions & { readonly extractors: Own },
): IssueWith<Own>;
export function parseIssue(input: string | ExtractedText, options?: ParseOptions): Issue;
export function parseIssue(
  input: string | ExtractedText,
  options: ParseOptions | HeadOptions = {},
): Issue | IssueHeads {
  checkCall(input, options);
  const own = typeof input === 'string' ? undefined : input.mediaType;
  const mediaType = options.mediaType ?? own;
  const known = mediaType === undefined ? options : { ...options, mediaType };
  const read = toInput(input, mediaType);
  return 'only' in known ? runHeads(read, known) : runPipeline(read, known);
}
