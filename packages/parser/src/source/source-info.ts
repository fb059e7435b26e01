import type { SourceInfo } from '@gongbao/schema';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RepairRule } from '../repairs/index.js';
import type { Segmenter } from '../segment/segmenter.js';
import type { Source } from './source.js';

/** What the caller knows of where the text comes from. */
export interface SourceOptions {
  /** File name or other name of the text. */
  readonly name?: string;
  /** Default `text/plain`. */
  readonly mediaType?: string;
  /** Encoding that the bytes were decoded from, with their SHA-256 in hex. */
  readonly bytes?: { readonly encoding: string; readonly sha256: string };
  /** Adds what only words tell: keywords and suspected OCR errors; all else is read the same. */
  readonly segmenter?: Segmenter;
  /** Repairs that are not made, by the rule they are listed under in `repairs`. */
  readonly repairsOff?: readonly RepairRule[];
}

/**
 * The record of what was read; the digest is that of the bytes, or of the UTF-8 form of the string
 * that was given, a byte-order mark included.
 */
export function toSourceInfo(given: string, source: Source, options: SourceOptions): SourceInfo {
  const { name = null, mediaType = 'text/plain', bytes, segmenter } = options;
  return {
    name,
    mediaType,
    encoding: bytes?.encoding ?? null,
    sha256: bytes?.sha256 ?? bytesToHex(sha256(utf8ToBytes(given))),
    length: source.text.length,
    offsetUnit: 'utf16',
    segmenter: segmenter?.id ?? 'none',
  };
}
