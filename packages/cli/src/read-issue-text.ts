import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ExtractedText, FormatError } from '@gongbao/parser';
import type { Context } from './context.js';
import { CliError } from './errors.js';
import { readInput } from './read-input.js';
import { readText } from './read-text.js';
import type { Say } from './say.js';

/** The text of an issue, from one file or from one for each page. */
export interface IssueText {
  /** What the parser reads. */
  readonly input: string | ExtractedText;
  /** What its offsets count in. */
  readonly text: string;
  /** Undefined where it came from standard input. */
  readonly name: string | undefined;
  /** The digest of several files is that of all their bytes in order. */
  readonly bytes: { readonly encoding: string; readonly sha256: string };
}

interface FileText {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: string;
}

async function readFileText(path: string, context: Context, label?: string): Promise<FileText> {
  const { say } = context;
  const bytes = await readInput(path, context);
  const place = path === '-' ? say('place/stdin') : path;
  const decoded = await readText(bytes, place, say, label);
  return { path: place, bytes, text: decoded.text, encoding: decoded.bytes.encoding };
}

function toFormatFault(error: FormatError, files: readonly FileText[], say: Say): CliError {
  const path = files[error.part]?.path ?? '';
  const line = error.line ?? 1;
  const reason = error.detail;
  return new CliError('not-text', say(`error/${error.fault}`, { path, line, reason }));
}

/** The parser is loaded only here, so that errors of other kinds come at once. */
async function extract(files: readonly FileText[], say: Say): Promise<ExtractedText | null> {
  const { extractText, FormatError } = await import('@gongbao/parser');
  try {
    return extractText(files.map(({ text }) => text));
  } catch (error) {
    throw error instanceof FormatError ? toFormatFault(error, files, say) : error;
  }
}

function nameOf(paths: readonly string[]): string | undefined {
  const names = paths.filter((path) => path !== '-').map((path) => basename(path));
  const [first, last] = [names[0], names.at(-1)];
  return first === last ? first : `${first}…${last}`;
}

/**
 * Reads the files of one issue: one text or Markdown file, or the result of an OCR engine in one file
 * or in several, a page or more in each. Several texts are refused: each is an issue of its own.
 */
export async function readIssueText(
  paths: readonly string[],
  context: Context,
  label?: string,
): Promise<IssueText> {
  const { say } = context;
  const files: FileText[] = [];
  for (const path of paths) files.push(await readFileText(path, context, label));
  const extracted = await extract(files, say);
  if (extracted === null && files.length > 1) {
    throw new CliError('usage', say('error/several-texts', { count: files.length }));
  }
  const hash = createHash('sha256');
  for (const { bytes } of files) hash.update(bytes);
  const [first] = files;
  return {
    input: extracted ?? first?.text ?? '',
    text: extracted?.text ?? first?.text ?? '',
    name: nameOf(paths),
    bytes: { encoding: first?.encoding ?? 'utf-8', sha256: hash.digest('hex') },
  };
}
