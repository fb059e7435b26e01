import { LEXICON_WORDS } from './lexicon-words.js';
import { MissingSegmenterError } from './missing-segmenter-error.js';
import type { Segmenter } from './segmenter.js';

export { MissingSegmenterError } from './missing-segmenter-error.js';
export type { Segmenter } from './segmenter.js';

const LEXICON = new Set(LEXICON_WORDS);
const LONGEST = Math.max(...LEXICON_WORDS.map((word) => word.length));

/** Sentences, and stretches of them: ICU takes quadratic time for a long run of Chinese characters. */
const STRETCH = /[^。；]{1,500}[。；]?|[。；]/gsu;

/** The longest word of ours that pieces from `start` on make up, as their count; else one piece. */
function countJoined(pieces: readonly string[], start: number): number {
  let joined = pieces[start] ?? '';
  let count = 1;
  for (let next = start + 1; next < pieces.length; next += 1) {
    joined += pieces[next] ?? '';
    if (joined.length > LONGEST) break;
    if (LEXICON.has(joined)) count = next - start + 1;
  }
  return count;
}

/** It takes no words of ours, so those that it took apart are put together again. */
function joinLexicon(pieces: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const count = countJoined(pieces, at);
    words.push(pieces.slice(at, at + count).join(''));
    at += count;
  }
  return words;
}

/** ICU, whose dictionary it is, tells its version only in Node. */
function version(): string {
  const { process } = globalThis as { process?: { versions?: { icu?: string } } };
  const icu = process?.versions?.icu;
  return icu === undefined ? '' : `@icu-${icu}`;
}

/**
 * The segmenter of the runtime, also a browser's: nothing to install, but it knows fewer words and
 * not how rare they are. Throws `MissingSegmenterError` where there is none.
 */
export function toIntlSegmenter(): Segmenter {
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) {
    throw new MissingSegmenterError(null, 'intl', 'Intl.Segmenter is undefined');
  }
  const icu = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    id: `intl${version()}`,
    cut: (line) =>
      (line.match(STRETCH) ?? []).flatMap((stretch) =>
        joinLexicon(Array.from(icu.segment(stretch), ({ segment }) => segment)),
      ),
  };
}
