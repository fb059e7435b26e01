import type { Encoding } from './encoding.js';
import { findFailure } from './find-failure.js';

/** An encoding that was tried. */
export interface DecodeAttempt {
  readonly encoding: Encoding;
  /** Byte offset where it fails; null where it fits by chance and gives no Chinese. */
  readonly offset: number | null;
}

const WINDOW = 16;

/** Sixteen bytes around an offset, the one there in brackets: `B9 AB [FF] 0A`. */
function toHex(bytes: Uint8Array, offset: number): string {
  const start = Math.max(0, Math.min(offset - WINDOW / 2, bytes.length - WINDOW));
  const words = Array.from(bytes.subarray(start, start + WINDOW), (byte, index) => {
    const word = byte.toString(16).toUpperCase().padStart(2, '0');
    return start + index === offset ? `[${word}]` : word;
  });
  return words.join(' ');
}

function toLine(bytes: Uint8Array, offset: number, encoding: Encoding): number {
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  return (before.match(/\r\n|[\r\n]/g)?.length ?? 0) + 1;
}

const toWords = ({ encoding, offset }: DecodeAttempt): string =>
  offset === null ? `${encoding}: no Chinese` : `${encoding}: byte ${offset}`;

/** Bytes that no encoding fits, or not the one asked for; the place is that of the likeliest one. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly ruleId = 'input/undecodable-bytes';
  /** Offset of the first byte of the character that cannot be decoded. */
  readonly offset: number;
  /** Counted from 1. */
  readonly line: number;
  /** Sixteen bytes around the offset, the one there in brackets. */
  readonly hex: string;
  /** All encodings tried, `encoding` among them. */
  readonly attempts: readonly DecodeAttempt[];

  constructor(
    bytes: Uint8Array,
    /** The encoding asked for, marked, or else likeliest. */
    readonly encoding: Encoding,
    tried: readonly Encoding[] = [encoding],
  ) {
    const attempts = tried.map((one) => ({ encoding: one, offset: findFailure(bytes, one) }));
    const offset = attempts.find((attempt) => attempt.encoding === encoding)?.offset ?? 0;
    const line = toLine(bytes, offset, encoding);
    const hex = toHex(bytes, offset);
    super(
      `Unexpected bytes ${hex} at byte ${offset} (line ${line}), expected text in ${encoding}; ` +
        `tried ${attempts.map(toWords).join(', ')}`,
    );
    this.offset = offset;
    this.line = line;
    this.hex = hex;
    this.attempts = attempts;
  }
}
