import { UnknownEncodingError } from './unknown-encoding-error.js';

/** Encodings that text comes in, named as `TextDecoder` names them. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/**
 * By the label a caller may give, those of Windows and its editor behind the others: ANSI is there what the
 * system writes, in China GBK, and Unicode is UTF-16. GB 18030 holds GBK and GB 2312; under the label `gbk` some
 * versions of Node decode wrongly.
 */
const LABELS: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf16', 'utf-16le'],
  ['unicode', 'utf-16le'],
  ['ansi', 'gb18030'],
  ['cp936', 'gb18030'],
  ['cp950', 'big5'],
]);

/** The encoding of a label in upper or lower case; throws `UnknownEncodingError` for any other. */
export function toEncoding(label: string): Encoding {
  const encoding = LABELS.get(label.toLowerCase());
  if (encoding === undefined) throw new UnknownEncodingError(label, [...LABELS.keys()]);
  return encoding;
}
