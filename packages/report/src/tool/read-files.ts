import {
  DecodeError,
  decode,
  type ExtractedText,
  extractText,
  FormatError,
  parseIssue,
} from '@gongbao/parser';
import type { Issue } from '@gongbao/schema';
import type { Wording } from '../html/say.js';
import type { PagePicture } from '../pictures/page-picture.js';

/** A file that was dropped, chosen or pasted. */
export interface GivenFile {
  /** null for what was pasted. */
  readonly name: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An issue as read; `text` is what its offsets count in. */
export interface ReadIssue {
  readonly issue: Issue;
  readonly text: string;
  readonly pictures: readonly PagePicture[];
}

/** Why files cannot be read, in both languages. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';

  constructor(readonly wording: Wording) {
    super(wording[1]);
  }
}

const PICTURE = /\.(?:png|jpe?g|webp|gif|bmp|avif)$/i;
const isPicture = ({ name }: GivenFile): boolean => PICTURE.test(name ?? '');

/** Pictures lie in the memory of the browser as long as the page is open. */
function toPictures(files: readonly GivenFile[], pages: ExtractedText['pages']): PagePicture[] {
  if (pages.length > 0 && files.length > 0 && files.length !== pages.length) {
    const [count, wanted] = [files.length, pages.length];
    throw new ReadingError([
      `图像有 ${count} 张，而 OCR 结果有 ${wanted} 页。请一次给出全部各页的图像，或不给图像。`,
      `Pictures: ${count}, pages of the OCR result: ${wanted}. Give a picture of every page, or none.`,
    ]);
  }
  return files.map(({ bytes }, at) => ({
    src: URL.createObjectURL(new Blob([bytes])),
    size: pages[at]?.size,
  }));
}

const collator = new Intl.Collator('en', { numeric: true });

/** Pages are read in the order in which people number them: p-2 before p-10. */
const byName = (left: GivenFile, right: GivenFile): number =>
  collator.compare(left.name ?? '', right.name ?? '');

/** OFD documents are ZIP archives, whose texts are UTF-8. */
const isArchive = ({ bytes }: GivenFile): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** `p-1.hocr…p-11.hocr`; undefined for what was pasted. */
function toName(files: readonly GivenFile[]): string | undefined {
  const names = files.map(({ name }) => name).filter((name) => name !== null);
  const [first, last] = [names[0], names.at(-1)];
  return first === last ? first : `${first}…${last}`;
}

async function toDigest(files: readonly GivenFile[]): Promise<string> {
  const all = await new Blob(files.map(({ bytes }) => bytes)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toError(error: unknown, files: readonly GivenFile[]): unknown {
  if (error instanceof DecodeError) {
    const { line, encoding } = error;
    return new ReadingError([
      `文件编码无法判断：最像 ${encoding}，但第 ${line} 行有损坏的字节。请在编辑器中另存为 UTF-8 再试。`,
      `Cannot tell the encoding: ${encoding} is likeliest, but line ${line} is damaged. Save it as UTF-8 and try again.`,
    ]);
  }
  if (error instanceof FormatError) {
    const name = files[error.part]?.name ?? '';
    return new ReadingError([
      `“${name}”不是能读的格式（${error.detail}）。请从 OCR 引擎重新导出。`,
      `“${name}” is in no format that can be read (${error.detail}). Export it from the OCR engine again.`,
    ]);
  }
  return error;
}

/** Reads the files of one issue: a text, or what an OCR engine wrote, in one file or a page in each. */
async function read(given: readonly GivenFile[]): Promise<ReadIssue> {
  const files = given.filter((file) => !isPicture(file));
  if (files.length === 0) {
    throw new ReadingError([
      '图像须先做 OCR。请把 OCR 结果和各页图像一起拖进来。',
      'Pictures need OCR first. Drop what the OCR engine wrote together with the pictures.',
    ]);
  }
  const parts = files.map((file) =>
    isArchive(file) ? { text: '', encoding: 'utf-8' as const } : decode(file.bytes),
  );
  const contents = files.map((file, at) =>
    isArchive(file) ? file.bytes : (parts[at]?.text ?? ''),
  );
  const extracted = extractText(contents);
  if (extracted === null && files.length > 1) {
    throw new ReadingError([
      `这是 ${files.length} 份文字。一次读一份；OCR 结果可以一次给出一期的各页。`,
      `These are ${files.length} texts. Give one at a time; of OCR results, all pages of an issue.`,
    ]);
  }
  const { text = '', encoding = 'utf-8' } = parts[0] ?? {};
  const name = toName(files);
  const isMarkdown = extracted === null && /\.(?:md|markdown)$/i.test(name ?? '');
  const issue = parseIssue(extracted ?? text, {
    ...(name === undefined ? {} : { name }),
    ...(isMarkdown ? { mediaType: 'text/markdown' } : {}),
    bytes: { encoding, sha256: await toDigest(files) },
  });
  const pictures = toPictures(given.filter(isPicture), extracted?.pages ?? []);
  return { issue, text: extracted?.text ?? text, pictures };
}

/** Reads files as the command line does, to the same bytes; throws a `ReadingError` that people understand. */
export async function readFiles(given: readonly GivenFile[]): Promise<ReadIssue> {
  const files = [...given].sort(byName);
  try {
    return await read(files);
  } catch (error) {
    throw toError(error, files);
  }
}
