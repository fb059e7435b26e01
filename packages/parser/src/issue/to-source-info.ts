import type { ReadingOptions, SourceInfo } from '@gongbao/schema/types';
import type { HeadOptions, ParseOptions } from '../options.js';
import { lexiconDigest } from '../own-words/lexicon-digest.js';
import { sha256 } from '../source/sha256.js';
import type { Source } from '../source/source.js';

/** What was not the default, so that two results of one source can be told apart. */
function toReadingOptions(options: ParseOptions | HeadOptions): ReadingOptions {
  const { repairsOff = [], lexicon } = options;
  const extractors = 'extractors' in options ? Object.keys(options.extractors ?? {}) : [];
  return {
    ...(repairsOff.length === 0 ? {} : { repairsOff: [...repairsOff] }),
    ...(lexicon === undefined ? {} : { lexicon: lexiconDigest(lexicon) }),
    ...(extractors.length === 0 ? {} : { extractors }),
    ...('only' in options ? { only: [...options.only] } : {}),
  };
}

/**
 * The record of what was read; the digest is that of the bytes, or of the UTF-8 form of the string
 * that was given, a byte-order mark included.
 */
export function toSourceInfo(
  given: string,
  source: Source,
  options: ParseOptions | HeadOptions,
): SourceInfo {
  const { name = null, mediaType = 'text/plain', bytes, segmenter } = options;
  return {
    name,
    mediaType,
    encoding: bytes?.encoding ?? null,
    sha256: bytes?.sha256 ?? sha256(given),
    length: source.text.length,
    offsetUnit: 'utf16',
    segmenter: segmenter?.id ?? 'none',
    options: toReadingOptions(options),
  };
}
