/// <reference path="./libraries.d.ts" />
import { isNounTag } from './is-noun-tag.js';
import { LEXICON_WORDS } from './lexicon-words.js';
import { MissingSegmenterError } from './missing-segmenter-error.js';
import type { Segmenter } from './segmenter.js';

export { MissingSegmenterError } from './missing-segmenter-error.js';
export type { Segmenter } from './segmenter.js';

async function load() {
  try {
    const [{ default: library }, { default: manifest }] = await Promise.all([
      import('nodejieba'),
      import('nodejieba/package.json', { with: { type: 'json' } }),
    ]);
    // Not `load()`: the dictionaries come with the first word, and any that the caller loaded stay.
    for (const word of LEXICON_WORDS) library.insertWord(word, 'n');
    return { library, version: manifest.version };
  } catch (error) {
    throw new MissingSegmenterError('nodejieba', 'nodejieba', error);
  }
}

/**
 * The segmenter nodejieba with our lexicon in its dictionary, which all of the thread then share.
 * Loading takes a second and 300 MB; rejects with `MissingSegmenterError` where it is not installed.
 */
export async function loadNodejieba(): Promise<Segmenter> {
  const { library, version } = await load();
  return {
    id: `nodejieba@${version}`,
    // Without `true` it cuts 2018 into four.
    cut: (line) => library.cut(line, true),
    knows: (word) => library.cut(word).length === 1,
    isNoun: (word) => library.tag(word).every(({ tag }) => isNounTag(tag)),
    // Of a text of one word, the weight is the word's own; a stop word has none.
    inverseFrequency: (word) => library.extract(word, 1)[0]?.weight ?? 0,
  };
}
