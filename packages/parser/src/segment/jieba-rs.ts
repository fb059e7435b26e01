/// <reference path="./libraries.d.ts" />
import { isNounTag } from './is-noun-tag.js';
import { LEXICON_WORDS } from './lexicon-words.js';
import { MissingSegmenterError } from './missing-segmenter-error.js';
import type { Segmenter } from './segmenter.js';

export { MissingSegmenterError } from './missing-segmenter-error.js';
export type { Segmenter } from './segmenter.js';

/** Occurrences that a word of ours is given in the dictionary; nodejieba takes the median, 3. */
const FREQUENCY = 3;

async function load() {
  try {
    const [{ Jieba, TfIdf }, { dict, idf }, { default: manifest }] = await Promise.all([
      import('@node-rs/jieba'),
      import('@node-rs/jieba/dict.js'),
      import('@node-rs/jieba/package.json', { with: { type: 'json' } }),
    ]);
    const jieba = Jieba.withDict(dict);
    const rows = LEXICON_WORDS.map((word) => `${word} ${FREQUENCY} n\n`);
    jieba.loadDict(new TextEncoder().encode(rows.join('')));
    const frequencies = TfIdf.withDict(idf);
    frequencies.setConfig({ useHmm: true });
    return { jieba, frequencies, version: manifest.version };
  } catch (error) {
    throw new MissingSegmenterError('@node-rs/jieba', 'jieba-rs', error);
  }
}

/**
 * The segmenter @node-rs/jieba with our lexicon in its dictionary: prebuilt, for machines without a
 * compiler. Rejects with `MissingSegmenterError` where it is not installed.
 */
export async function loadJiebaRs(): Promise<Segmenter> {
  const { jieba, frequencies, version } = await load();
  return {
    id: `jieba-rs@${version}`,
    cut: (line) => jieba.cut(line, true),
    knows: (word) => jieba.cut(word, false).length === 1,
    isNoun: (word) => jieba.tag(word, true).every(({ tag }) => isNounTag(tag)),
    // Of a text of one word, the weight is the word's own; a stop word has none.
    inverseFrequency: (word) => frequencies.extractKeywords(jieba, word, 1)[0]?.weight ?? 0,
  };
}
