import type { Span } from '@gongbao/schema/types';
import { type RepairLog, toEvidence } from '../repairs/index.js';
import type { Source } from '../source/source.js';

/** Format and control characters and variation selectors, which leave no mark on paper; no white space. */
const INVISIBLE = /(?:(?![\t-\r\u0085])[\p{Cf}\p{Cc}\p{Variation_Selector}])+/gu;

const EVIDENCE = toEvidence('invisible-character');

/** Takes out what words are never printed with: zero-width spaces and joiners, soft hyphens, marks of direction. */
export function dropInvisibleCharacters(source: Source, log: RepairLog): Span[] {
  if (!log.allows('drop-invisible-character')) return [];
  return Array.from(source.text.matchAll(INVISIBLE), ({ 0: characters, index }) => {
    const end = index + characters.length;
    log.record(source, 'drop-invisible-character', [index, end], '', EVIDENCE);
    return { start: index, end };
  });
}
