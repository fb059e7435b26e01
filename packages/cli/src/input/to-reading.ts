import type { ExtractedText, ParseOptions } from '@gongbao/parser';
import { CliError } from '../errors/cli-error.js';
import type { Say } from '../language/say.js';
import { loadSegmenter } from './load-segmenter.js';
import type { InputFile } from './read-input-files.js';
import { type DecodedText, readText } from './read-text.js';
import type { HeadReading, Reading } from './reading.js';
import type { ReadingOptions } from './reading-options.js';
import { toFormatFault } from './to-format-fault.js';
import { toOrigin } from './to-origin.js';
import { toRepairsOff } from './to-repairs-off.js';

/** A file with its text, empty where the file is an archive and still to be unpacked. */
type Page = InputFile & DecodedText & { readonly place: string };

/** OFD documents are ZIP archives, whose texts are UTF-8. */
const ARCHIVE = Buffer.from('PK\x03\x04');
const UNPACKED = { text: '', encoding: 'utf-8' };

const isArchive = ({ bytes }: InputFile): boolean => ARCHIVE.equals(bytes.subarray(0, 4));

async function toPages(files: readonly InputFile[], options: ReadingOptions, say: Say) {
  const pages: Page[] = [];
  for (const file of files) {
    const place = file.path === '-' ? say('place/stdin') : file.path;
    const decoded = isArchive(file) ? UNPACKED : await readText(file.bytes, place, say, options);
    pages.push({ ...file, place, ...decoded });
  }
  return pages;
}

/** Pages of an issue come one in a file, or all in one; what has several each is several issues. */
function checkPages({ pages }: ExtractedText, files: readonly Page[], say: Say): void {
  const [count, found] = [files.length, pages.length];
  if (count === 1 || found <= count) return;
  throw new CliError('usage', say('error/several-issues', { count, pages: found }));
}

/** The parser is loaded only here, so that errors of other kinds come at once. */
async function extract(pages: readonly Page[], say: Say): Promise<ExtractedText | null> {
  const { extractText, FormatError } = await import('@gongbao/parser');
  try {
    const extracted = extractText(pages.map((page) => (isArchive(page) ? page.bytes : page.text)));
    if (extracted !== null) checkPages(extracted, pages, say);
    return extracted;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw toFormatFault(error, pages[error.part]?.place ?? '', say);
  }
}

/** What the parser is given, and what its offsets count in. */
interface ParserCall {
  readonly input: string | ExtractedText;
  readonly text: string;
  readonly options: ParseOptions;
}

/**
 * The files of one issue: one text or Markdown file, or the result of an OCR engine in one file or in
 * several, a page in each. Several texts are refused: each is an issue of its own.
 */
async function toCall(
  files: readonly InputFile[],
  options: ReadingOptions,
  say: Say,
): Promise<ParserCall> {
  const pages = await toPages(files, options, say);
  const extracted = await extract(pages, say);
  if (extracted === null && files.length > 1) {
    throw new CliError('usage', say('error/several-texts', { count: files.length }));
  }
  const segmenter = await loadSegmenter(options.segmenter, say);
  const { lexicon } = options;
  const { name, sha256 } = toOrigin(files);
  const { text = '', encoding = 'utf-8' } = pages[0] ?? {};
  const isMarkdown = options.markdown ?? /\.(?:md|markdown)$/i.test(name ?? '');
  return {
    input: extracted ?? text,
    text: extracted?.text ?? text,
    options: {
      ...(name === null ? {} : { name }),
      ...(isMarkdown && extracted === null ? { mediaType: 'text/markdown' } : {}),
      ...(segmenter === undefined ? {} : { segmenter }),
      ...(lexicon === undefined ? {} : { lexicon }),
      repairsOff: await toRepairsOff(options.repairsOff, say),
      bytes: { encoding, sha256 },
    },
  };
}

/** Reads the files of one issue. */
export async function toReading(
  files: readonly InputFile[],
  options: ReadingOptions,
  say: Say,
): Promise<Reading> {
  const { parseIssue } = await import('@gongbao/parser');
  const call = await toCall(files, options, say);
  const pages = typeof call.input === 'string' ? [] : call.input.pages;
  return { issue: parseIssue(call.input, call.options), text: call.text, pages };
}

/** Reads the heads of the notices of one issue, and nothing else. */
export async function toHeads(
  files: readonly InputFile[],
  options: ReadingOptions,
  say: Say,
): Promise<HeadReading> {
  const { parseIssue } = await import('@gongbao/parser');
  const { input, options: known } = await toCall(files, options, say);
  const { extractors: _, ...rest } = known;
  return { heads: parseIssue(input, { ...rest, only: ['head'] }) };
}
