import { kindOf, refuse } from '../refuse.js';
import { DecodeError } from './decode-error.js';
import { type Encoding, toEncoding } from './encoding.js';
import { FormatError } from './format-error.js';
import { plausibility } from './plausibility.js';
import { toStrictDecoder } from './to-strict-decoder.js';

/** What `decode` may be told about the bytes. */
export interface DecodeOptions {
  /**
   * Takes the bytes for this encoding, whatever they look like: `utf-8`, `gb18030`, `gbk`, `gb2312`,
   * `big5`, `big5-hkscs`, `utf-16le`, `utf-16be`.
   */
  readonly encoding?: string | undefined;
  /** Reads bytes that the encoding does not have as U+FFFD in place of throwing; default false. */
  readonly replace?: boolean;
}

/** Text without a byte-order mark, and the encoding of its bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33] },
];

interface Candidate {
  readonly encoding: Encoding;
  /** What is added to the share of Chinese where all bytes fit, and where some do not. */
  readonly whole: number;
  readonly broken: number;
}

/**
 * Encodings told from each other by how Chinese the text is that they give; the earlier wins a tie.
 * Bytes that fit UTF-8 are UTF-8 but for the rare short GB text that fits by chance and then gives
 * Latin, Greek or Cyrillic letters; nearly any bytes fit UTF-16, so that it must be good Chinese.
 */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'utf-8', whole: 0.5, broken: -0.25 },
  { encoding: 'gb18030', whole: 0, broken: -0.25 },
  { encoding: 'big5', whole: 0, broken: -0.25 },
  { encoding: 'utf-16le', whole: -0.35, broken: -0.6 },
  { encoding: 'utf-16be', whole: -0.35, broken: -0.6 },
];

/** In bytes with 00 so large a share of ASCII and likely Chinese makes UTF-16 clear. */
const CLEAR = 0.5;

/** No string holds more characters in Node. */
const LARGEST = 2 ** 29 - 24;

const ASCII = /[\t\n\f\r -~]/g;

function readStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return toStrictDecoder(encoding)(bytes);
  } catch {
    return null;
  }
}

/** U+FFFD stands for bytes that cannot be decoded. */
function readLoosely(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function toDecoded(text: string, encoding: Encoding): Decoded {
  return { text: text.replace(/^\ufeff/, ''), encoding };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, replace: boolean): Decoded {
  const text = readStrictly(bytes, encoding);
  if (text === null && !replace) throw new DecodeError(bytes, encoding);
  return toDecoded(text ?? readLoosely(bytes, encoding), encoding);
}

function findMarked(bytes: Uint8Array): Encoding | undefined {
  return MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding;
}

/** ASCII counts here: elsewhere two bytes give it in UTF-16 by chance only. */
function isClearly(encoding: Encoding, bytes: Uint8Array): boolean {
  const text = readLoosely(bytes, encoding);
  if (text.includes('\0')) return false;
  const ascii = text.match(ASCII)?.length ?? 0;
  return ascii + plausibility(text) * (text.length - ascii) >= CLEAR * text.length;
}

/** UTF-16 without a mark by its bytes 00, which no text in another encoding has. */
function findUtf16(bytes: Uint8Array): Encoding | undefined {
  if (!bytes.includes(0)) return undefined;
  const encodings = ['utf-16le', 'utf-16be'] as const;
  return encodings.find((encoding) => isClearly(encoding, bytes));
}

/** Damage alone does not rule an encoding out: better an error in its name than a text of nonsense. */
function decodeLikeliest(bytes: Uint8Array, replace: boolean): Decoded {
  const readings = CANDIDATES.map(({ encoding, whole, broken }) => {
    const text = readStrictly(bytes, encoding);
    const share = plausibility(text ?? readLoosely(bytes, encoding));
    return { encoding, text, score: share + (text === null ? broken : whole) };
  });
  const { encoding, text } = readings.reduce((best, reading) =>
    reading.score > best.score ? reading : best,
  );
  if (text !== null) return toDecoded(text, encoding);
  if (replace) return toDecoded(readLoosely(bytes, encoding), encoding);
  throw new DecodeError(
    bytes,
    encoding,
    CANDIDATES.map((candidate) => candidate.encoding),
  );
}

function checkDecode(input: unknown, options: object): void {
  if (!(input instanceof Uint8Array) && !(input instanceof ArrayBuffer)) {
    refuse(
      `decode takes bytes (Uint8Array, ArrayBuffer), not ${kindOf(input)}; a string is text already: parseIssue(text)`,
      `decode 需要字节（Uint8Array、ArrayBuffer），得到的却是 ${kindOf(input)}；字符串不必解码：parseIssue(text)`,
    );
  }
  const unknown = Object.keys(options).find((key) => key !== 'encoding' && key !== 'replace');
  if (unknown === undefined) return;
  refuse(
    `decode has no option "${unknown}"; it has encoding, replace`,
    `decode 没有选项“${unknown}”，可用的有：encoding、replace`,
  );
}

/**
 * Decodes the bytes of a text, all of them in one encoding: the one asked for, else that of the
 * byte-order mark, UTF-16 by its zero bytes, UTF-8, or the likeliest of GB 18030, Big5 and UTF-16.
 *
 * Throws `DecodeError` where bytes are left that it cannot hold (unless they are to be replaced),
 * `UnknownEncodingError` for a label that is none, `FormatError` for more than 512 MiB. Node gives
 * characters that only Big5-HKSCS and other extensions of Big5 have as private ones, browsers as themselves.
 */
export function decode(input: Uint8Array | ArrayBuffer, options: DecodeOptions = {}): Decoded {
  checkDecode(input, options);
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  if (bytes.length > LARGEST) {
    throw new FormatError('too-large', 0, null, `more than ${LARGEST} bytes`);
  }
  const { encoding, replace = false } = options;
  const known = encoding === undefined ? findMarked(bytes) : toEncoding(encoding);
  const certain = known ?? findUtf16(bytes);
  if (certain !== undefined) return decodeAs(bytes, certain, replace);
  const utf8 = readStrictly(bytes, 'utf-8');
  // No GB text reaches so far by chance, and most texts need no more than this.
  if (utf8 !== null && /^[^\x80-\uffff]*$|[\u3000-\u9fff]/.test(utf8)) {
    return toDecoded(utf8, 'utf-8');
  }
  return decodeLikeliest(bytes, replace);
}
