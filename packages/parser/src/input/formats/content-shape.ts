import { FormatError } from '../format-error.js';

/** What a content shows of itself before anybody reads it. */
export interface ContentShape {
  /** Without byte-order mark. */
  readonly content: string;
  /** The name of the outermost element, or the one that the DOCTYPE tells; null for what is no markup. */
  readonly root: string | null;
  /** The value of JSON, the array of the values of JSON lines; undefined for what is neither. */
  readonly json: unknown;
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

/** Formats nest a dozen deep. */
const DEEPEST = 60;

function refuseDepth(json: unknown): void {
  const values = [{ value: json, depth: 0 }];
  for (let next = values.pop(); next !== undefined; next = values.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) throw new FormatError('too-deep', 0, null, `more than ${DEEPEST} levels`);
    for (const inner of Object.values(value)) values.push({ value: inner, depth: depth + 1 });
  }
}

function parse(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** JSON lines: a value on each; null where the first is none. */
function parseLines(content: string): unknown[] | null {
  const values: unknown[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    if ('value' in parsed) values.push(parsed.value);
    else if (values.length === 0) return null;
    else throw new FormatError('broken-json', 0, index + 1, parsed.fault);
  }
  return values;
}

function jsonOf(content: string): unknown {
  const whole = parse(content);
  if ('value' in whole) return whole.value;
  if (!LIKE_JSON.test(content)) return undefined;
  const values = content.trimStart().startsWith('{') ? parseLines(content) : null;
  if (values === null) throw new FormatError('broken-json', 0, null, whole.fault);
  return values;
}

/**
 * Looks at what a content begins with, and parses it where that is JSON. Throws `FormatError` for JSON
 * that is broken or nests too deep.
 */
export function toContentShape(text: string): ContentShape {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const first = content.charAt(withoutSpace(content, 0));
  const root = first === '<' ? rootOf(content) : null;
  const json = first === '{' || first === '[' ? jsonOf(content) : undefined;
  refuseDepth(json);
  return { content, root, json };
}
