import { type Archive, isArchive, readArchive } from '../archive/read-archive.js';
import { decode } from '../decode.js';
import { FormatError } from '../format-error.js';
import { parseJson } from './parse-json.js';

/** What a content shows of itself before anybody reads it. */
export interface ContentShape {
  /** Without byte-order mark. */
  readonly content: string;
  /** The name of the outermost element, or the one that the DOCTYPE tells; null for what is no markup. */
  readonly root: string | null;
  /** The value of JSON, the array of the values of JSON lines; undefined for what is neither. */
  readonly json: unknown;
  /** The files of an archive; null for a text. */
  readonly archive: Archive | null;
}

const ROOT = /<(?:!DOCTYPE\s{1,99})?(?:[\w.-]{1,99}:)?([A-Za-z][\w.-]{0,99})/iy;

function withoutSpace(content: string, from: number): number {
  let at = from;
  while (/\s/.test(content.charAt(at))) at += 1;
  return at;
}

/** Past declarations and comments; a head may be as long as it likes. */
function rootOf(content: string): string | null {
  let at = withoutSpace(content, 0);
  for (;;) {
    const end = content.startsWith('<?', at) ? '>' : content.startsWith('<!--', at) ? '-->' : null;
    if (end === null) break;
    const found = content.indexOf(end, at);
    if (found < 0) return null;
    at = withoutSpace(content, found + end.length);
  }
  ROOT.lastIndex = at;
  return ROOT.exec(content)?.[1] ?? null;
}

/** No prose begins so. */
const LIKE_JSON = /^\s{0,999}(?:[[\s]{0,99}\{\s{0,99}"|\[\s{0,99}\[\s{0,99}\[)/;

/** JSON lines: a value on each; null where the first is none. */
function parseLines(content: string): unknown[] | null {
  const values: unknown[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      values.push(parseJson(line));
    } catch (error) {
      if (values.length === 0) return null;
      throw error instanceof FormatError ? error.onLine(index + 1) : error;
    }
  }
  return values;
}

/** Undefined for what only looks a little like JSON: `[2018]1号`. */
function jsonOf(content: string): unknown {
  try {
    return parseJson(content);
  } catch (error) {
    if (!(error instanceof FormatError) || error.fault !== 'broken-json') throw error;
    if (!LIKE_JSON.test(content)) return undefined;
    const values = content.trimStart().startsWith('{') ? parseLines(content) : null;
    if (values === null) throw error;
    return values;
  }
}

function shapeOf(text: string): ContentShape {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const first = content.charAt(withoutSpace(content, 0));
  const root = first === '<' ? rootOf(content) : null;
  const json = first === '{' || first === '[' ? jsonOf(content) : undefined;
  return { content, root, json, archive: null };
}

/** A content as it is given: decoded text, or bytes of text or of an archive. */
export type Content = string | Uint8Array | ArrayBuffer;

/**
 * Looks at what a content begins with, parses it where that is JSON, unpacks it where it is an archive, and
 * decodes other bytes. Throws `FormatError` for what is broken, nests too deep or is too large.
 */
export function toContentShape(content: Content): ContentShape {
  if (typeof content === 'string') return shapeOf(content);
  const bytes = new Uint8Array(content);
  if (!isArchive(bytes)) return shapeOf(decode(bytes).text);
  return { content: '', root: null, json: undefined, archive: readArchive(bytes) };
}
