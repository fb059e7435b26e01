import type { Keyword, Person, Responsibility } from '@gongbao/schema/types';
import { HAN } from '../../patterns/characters.js';
import { cutWords } from '../../segment/cut-words.js';
import { knowsWord } from '../../segment/knows-word.js';
import type { Segmenter } from '../../segment/segmenter.js';
import type { View } from '../../source/view.js';
import type { NoticeContext } from '../notice-context.js';
import { STOP_WORDS } from './stop-words.js';

const WORD = new RegExp(`^[${HAN}]{2,}$`);
const NUMERALS = /^[〇零一二三四五六七八九十百千万亿两第几数]+$/;
const MOST = 8;
const DIGITS = 4;

/** Who speaks, or is spoken of: words of these names say nothing of the matter. */
interface NamedInNotice {
  readonly people: readonly Person[];
  readonly responsibilities: readonly Responsibility[];
}

function namesIn(
  { issuers }: NoticeContext,
  { people, responsibilities }: NamedInNotice,
): ReadonlySet<string> {
  const charged = responsibilities.flatMap(({ actors }) => actors);
  const persons = charged.filter(({ kind }) => kind === 'person');
  return new Set([...issuers, ...people, ...persons].map(({ name }) => name));
}

/** A word of the notice, where it first stands, and how often it is there. */
interface Candidate {
  readonly word: string;
  readonly place: View;
  count: number;
}

function countWords(views: readonly View[], segmenter: Segmenter): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const view of views) {
    for (const { text, from, to } of cutWords(segmenter, view.text)) {
      if (!WORD.test(text)) continue;
      const known = candidates.get(text);
      if (known !== undefined) known.count += 1;
      else candidates.set(text, { word: text, place: view.slice(from, to), count: 1 });
    }
  }
  return [...candidates.values()];
}

/** Nouns, and words that the title coins and no dictionary has: 控辍 of 控辍保学. */
function isTopical(word: string, title: string, segmenter: Segmenter): boolean {
  if (segmenter.isNoun === undefined || segmenter.isNoun(word)) return true;
  return title.includes(word) && !knowsWord(segmenter, word);
}

function isPartOf(word: string, names: readonly string[]): boolean {
  return names.some((name) => name.includes(word) || word.includes(name));
}

/** Candidates that are no words of every notice, the weightiest first, each with its weight. */
function rank(candidates: readonly Candidate[], segmenter: Segmenter): Keyword[] {
  const total = candidates.reduce((sum, { count }) => sum + count, 0);
  return (
    candidates
      .filter(({ word }) => !STOP_WORDS.has(word) && !NUMERALS.test(word))
      .map(({ word, place, count }) => {
        const weight = (count / total) * (segmenter.inverseFrequency?.(word) ?? 1);
        return { ...place.toText(), weight: Number(weight.toFixed(DIGITS)) };
      })
      .filter(({ weight }) => weight > 0)
      // The sort is stable: of equal weights the one that stands first comes first.
      .sort((left, right) => right.weight - left.weight)
  );
}

/**
 * 主题词: the words that a notice uses more than other texts do, by weight, at most eight. The weight
 * is the word's share in the words of the notice times its inverse document frequency, 1 where the
 * segmenter knows none. There are none without a segmenter.
 */
export function extractKeywords(notice: NoticeContext, named: NamedInNotice): Keyword[] {
  const { contexts, title, segmenter } = notice;
  if (segmenter === undefined) return [];
  const read = contexts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  const views = [title, ...read].filter((view) => view !== null);
  const names = [...namesIn(notice, named)];
  const keywords: Keyword[] = [];
  for (const keyword of rank(countWords(views, segmenter), segmenter)) {
    if (keywords.length === MOST) break;
    const { text } = keyword;
    const isPlain = !isPartOf(text, names) && isTopical(text, title?.text ?? '', segmenter);
    if (isPlain) keywords.push(keyword);
  }
  return keywords;
}
