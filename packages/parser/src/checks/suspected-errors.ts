import type { Diagnostic } from '@gongbao/schema/types';
import type { Block } from '../blocks/index.js';
import { toDiagnostic } from '../diagnostics/index.js';
import { HAN } from '../patterns/characters.js';
import { lookAlikeTexts } from '../patterns/look-alikes.js';
import { cutWords, type Word } from '../segment/cut-words.js';
import { knowsWord } from '../segment/knows-word.js';
import type { Segmenter } from '../segment/segmenter.js';

const HAN_ONLY = new RegExp(`^[${HAN}]+$`);
/** Characters that are words by themselves, and numerals: nothing has fallen apart there. */
const FUNCTION_WORDS = new Set(
  '的了和与及或在是为对等以将把从由向于之其各该并也都又所被让使到按经至就不',
);
const NUMERALS = /[\d〇零一二三四五六七八九十百千万亿两第几]/;
const LONGEST = 4;
/** How often the right word must stand in the text, at least and for each time that the wrong one does. */
const LEAST = 5;

/** Words that no dictionary has are taken apart, since a guess at an unknown word is often an OCR error. */
function takeApart({ text, from, to }: Word, isKnown: (word: string) => boolean): Word[] {
  if (to - from < 2 || !HAN_ONLY.test(text) || isKnown(text)) return [{ text, from, to }];
  return Array.from({ length: to - from }, (_, index) => ({
    text: text.charAt(index),
    from: from + index,
    to: from + index + 1,
  }));
}

/** Stretches of single characters, as long as they go on, that are no function words. */
function brokenRuns(words: readonly Word[]): Word[] {
  const runs: Word[] = [];
  for (const { text, from, to } of words) {
    if (to - from !== 1 || !HAN_ONLY.test(text) || FUNCTION_WORDS.has(text)) continue;
    const last = runs.at(-1);
    if (last?.to === from) runs[runs.length - 1] = { text: last.text + text, from: last.from, to };
    else runs.push({ text, from, to });
  }
  return runs.filter(({ from, to }) => to - from > 1 && to - from <= LONGEST);
}

function countTexts(words: Iterable<Word>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * Where words fall apart into single characters, of which one is easily taken for another that makes
 * them a word that the text often has: 平合 where 平台 stands all over it. A single candidate counts.
 */
export function findSuspectedErrors(
  blocks: readonly Block[],
  segmenter: Segmenter | undefined,
): Diagnostic[] {
  if (segmenter === undefined) return [];
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const answer = known.get(word) ?? knowsWord(segmenter, word);
    known.set(word, answer);
    return answer;
  };
  const read = blocks.map(({ view }) => {
    const words = cutWords(segmenter, view.text).flatMap((word) => takeApart(word, isKnown));
    return { view, words, runs: brokenRuns(words) };
  });
  const words = countTexts(read.flatMap((block) => block.words));
  const runs = countTexts(read.flatMap((block) => block.runs));
  return read.flatMap(({ view, runs: found }) =>
    found.flatMap(({ text, from, to }) => {
      if (NUMERALS.test(text) || NUMERALS.test(view.folded.charAt(from - 1))) return [];
      const least = LEAST * (runs.get(text) ?? 1);
      const likely = lookAlikeTexts(text).filter((word) => (words.get(word) ?? 0) >= least);
      const [expected] = likely;
      if (expected === undefined || likely.length > 1 || isKnown(text)) return [];
      const { span } = view.slice(from, to);
      return [toDiagnostic('ocr/suspected-error', { span, actual: text, expected })];
    }),
  );
}
