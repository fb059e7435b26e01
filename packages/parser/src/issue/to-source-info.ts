import type { SourceInfo } from '@gongbao/schema/types';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ParseOptions } from '../options.js';
import type { Source } from '../source/source.js';

/**
 * The record of what was read; the digest is that of the bytes, or of the UTF-8 form of the string
 * that was given, a byte-order mark included.
 */
export function toSourceInfo(given: string, source: Source, options: ParseOptions): SourceInfo {
  const { name = null, mediaType = 'text/plain', bytes, segmenter, repairsOff = [] } = options;
  return {
    name,
    mediaType,
    encoding: bytes?.encoding ?? null,
    sha256: bytes?.sha256 ?? bytesToHex(sha256(utf8ToBytes(given))),
    length: source.text.length,
    offsetUnit: 'utf16',
    segmenter: segmenter?.id ?? 'none',
    options: repairsOff.length === 0 ? {} : { repairsOff: [...repairsOff] },
  };
}
