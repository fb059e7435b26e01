import type { DecodeAttempt, Decoded, DecodeError } from '@gongbao/parser';
import { CliError } from '../errors/cli-error.js';
import type { Say } from '../language/say.js';
import { FILE_SIGNATURES, LONGEST_SIGNATURE } from './file-signatures.js';
import { toFormatFault } from './to-format-fault.js';

/** Text without a byte-order mark, and the encoding of its bytes. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Which encoding is forced, and whether damaged bytes are read as U+FFFD. */
interface DecodingOptions {
  readonly encoding?: string;
  readonly replace?: boolean;
}

const ATTEMPT_WITHOUT_OFFSET = '–';

function checkSignature(bytes: Buffer, path: string, say: Say): void {
  const head = bytes.subarray(0, LONGEST_SIGNATURE).toString('latin1');
  const signature = FILE_SIGNATURES.find(({ bytes: signs }) =>
    signs.every(([at, printed]) => head.startsWith(printed, at)),
  );
  if (signature === undefined) return;
  const { format } = signature;
  throw new CliError('not-text', say('error/other-format', { path, format }));
}

const toWords = ({ encoding, offset }: DecodeAttempt): string =>
  `${encoding} ${offset ?? ATTEMPT_WITHOUT_OFFSET}`;

async function toNotText(
  error: DecodeError,
  bytes: Buffer,
  path: string,
  label: string | undefined,
  say: Say,
) {
  const { encoding, line, offset, hex } = error;
  const nul = bytes.indexOf(0);
  // In UTF-16 a byte 00 is half of a character.
  if (nul !== -1 && nul < offset && !encoding.startsWith('utf-16')) {
    const before = bytes.toString('latin1', 0, nul);
    const { createLocator } = await import('@gongbao/parser');
    const place = { line: createLocator(before)(nul).line, offset: nul };
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
async function decodeBytes(
  bytes: Buffer,
  path: string,
  { encoding, replace = false }: DecodingOptions,
  say: Say,
): Promise<Decoded> {
  const { DecodeError, decode, FormatError, UnknownEncodingError } = await import(
    '@gongbao/parser'
  );
  try {
    return decode(bytes, { encoding, replace });
  } catch (error) {
    if (error instanceof UnknownEncodingError) {
      const { label, labels } = error;
      const message = say('error/unknown-encoding', { label, labels: labels.join(', ') });
      throw new CliError('usage', message);
    }
    if (error instanceof FormatError) throw toFormatFault(error, path, say);
    if (error instanceof DecodeError) throw await toNotText(error, bytes, path, encoding, say);
    throw error;
  }
}

async function checkNul(
  bytes: Buffer,
  { text, encoding }: Decoded,
  path: string,
  say: Say,
): Promise<void> {
  const nul = text.indexOf('\0');
  if (nul === -1) return;
  const isUtf16 = encoding.startsWith('utf-16');
  const offset = isUtf16 ? bytes.length - 2 * (text.length - nul) : bytes.indexOf(0);
  const { createLocator } = await import('@gongbao/parser');
  const { line } = createLocator(text)(nul);
  throw new CliError('not-text', say('error/nul-byte', { path, line, offset }));
}

/**
 * Decodes bytes in the encoding of a label, else in the one they are found to be in; throws where
 * there is no text. `path` is only named.
 */
export async function readText(
  bytes: Buffer,
  path: string,
  say: Say,
  options: DecodingOptions = {},
): Promise<DecodedText> {
  const size = bytes.length;
  if (size === 0) throw new CliError('empty', say('error/no-bytes', { path }));
  checkSignature(bytes, path, say);
  const decoded = await decodeBytes(bytes, path, options, say);
  await checkNul(bytes, decoded, path, say);
  const { text, encoding } = decoded;
  if (text.trim() === '') throw new CliError('empty', say('error/blank', { path, size }));
  return { text, encoding };
}
