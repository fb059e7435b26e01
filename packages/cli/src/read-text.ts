import { createHash } from 'node:crypto';
import type { DecodeAttempt, Decoded, DecodeError } from '@gongbao/parser';
import { CliError } from './errors.js';
import { FILE_SIGNATURES } from './file-signatures.js';
import { toLineNumbers } from './line-numbers.js';
import type { Say } from './say.js';

/** Text without a byte-order mark, beside what the parser is to know of its bytes. */
export interface DecodedText {
  readonly text: string;
  readonly bytes: { readonly encoding: string; readonly sha256: string };
}

/** What stands in messages, and what was asked for. */
interface Named {
  readonly path: string;
  readonly label: string | undefined;
}

const ATTEMPT_WITHOUT_OFFSET = '–';

function checkSignature(bytes: Buffer, path: string, say: Say): void {
  const head = bytes.subarray(0, 8).toString('latin1');
  const signature = FILE_SIGNATURES.find(({ start }) => head.startsWith(start));
  if (signature === undefined) return;
  const { format } = signature;
  throw new CliError('not-text', say('error/other-format', { path, format }));
}

const toWords = ({ encoding, offset }: DecodeAttempt): string =>
  `${encoding} ${offset ?? ATTEMPT_WITHOUT_OFFSET}`;

function toNotText(error: DecodeError, bytes: Buffer, { path, label }: Named, say: Say): CliError {
  const { encoding, line, offset, hex } = error;
  const nul = bytes.indexOf(0);
  // In UTF-16 a byte 00 is half of a character.
  if (nul !== -1 && nul < offset && !encoding.startsWith('utf-16')) {
    const before = bytes.toString('latin1', 0, nul);
    const place = { line: toLineNumbers(before)(nul), offset: nul };
    return new CliError('not-text', say('error/nul-byte', { path, ...place }));
  }
  const slots = { path, encoding, line, offset, hex };
  const attempts = error.attempts.map(toWords).join(', ');
  const message =
    label === undefined
      ? say('error/undecodable', { ...slots, attempts })
      : say('error/other-encoding', slots);
  return new CliError('not-text', message);
}

/** The parser is loaded only here, so that errors of other kinds come at once. */
async function decodeBytes(bytes: Buffer, named: Named, say: Say): Promise<Decoded> {
  const { DecodeError, decode, UnknownEncodingError } = await import('@gongbao/parser');
  try {
    return decode(bytes, { encoding: named.label });
  } catch (error) {
    if (error instanceof UnknownEncodingError) {
      const { label, labels } = error;
      const message = say('error/unknown-encoding', { label, labels: labels.join(', ') });
      throw new CliError('usage', message);
    }
    if (error instanceof DecodeError) throw toNotText(error, bytes, named, say);
    throw error;
  }
}

function checkNul(bytes: Buffer, { text, encoding }: Decoded, path: string, say: Say): void {
  const nul = text.indexOf('\0');
  if (nul === -1) return;
  const isUtf16 = encoding.startsWith('utf-16');
  const offset = isUtf16 ? bytes.length - 2 * (text.length - nul) : bytes.indexOf(0);
  const line = toLineNumbers(text)(nul);
  throw new CliError('not-text', say('error/nul-byte', { path, line, offset }));
}

/**
 * Decodes bytes in the encoding of a label, else in the one they are found to be in; throws where
 * there is no text. `path` is only named.
 */
export async function readText(
  input: Uint8Array,
  path: string,
  say: Say,
  label?: string,
): Promise<DecodedText> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  const size = bytes.length;
  if (size === 0) throw new CliError('empty', say('error/no-bytes', { path }));
  checkSignature(bytes, path, say);
  const decoded = await decodeBytes(bytes, { path, label }, say);
  checkNul(bytes, decoded, path, say);
  const { text, encoding } = decoded;
  if (text.trim() === '') throw new CliError('empty', say('error/blank', { path, size }));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { text, bytes: { encoding, sha256 } };
}
