import { readOrdinal, readPossibleOrdinal } from '../../patterns/ordinal.js';
import type { Break } from './break.js';

const BLANKS = /\s{2,}/g;
/** Two ideographic spaces, in half widths. */
const NARROWEST = 4;
const WIDE_BLANK = '\u3000';
/** From so many on behind the end of a sentence, blanks part the paragraphs of a line. */
const FEWEST = 2;
const SENTENCE_END = /[。:;!?)\]”]/;
/** A name stands before its office, a character of a spaced word before the next: 王　　强　　县长. */
const SHORT_WORD = /(?:^|[\s:,、])[^\s。:,、;]{1,4}$/;
const DATE = /^[\d〇○零一二]{4}\s?年/;
const LONGEST_WORD = 6;
/** As far as an ordinal is looked for. */
const REACH = 60;

function widthOf(printed: string): number {
  let width = 0;
  for (const blank of printed) width += blank === WIDE_BLANK ? 2 : 1;
  return width;
}

const beginsUnit = (folded: string): boolean =>
  readOrdinal(folded) !== null || readPossibleOrdinal(folded) !== null;

/** Where two or more ideographic spaces part paragraphs that stand in one line; none where they part words. */
export function blankBreaks(folded: string, printed: string): Break[] {
  const places = [...folded.matchAll(BLANKS)].filter(
    ({ 0: run, index }) =>
      index > 0 &&
      index + run.length < folded.length &&
      widthOf(printed.slice(index, index + run.length)) >= NARROWEST,
  );
  const isEnd = (at: number): boolean => SENTENCE_END.test(folded.charAt(at - 1));
  if (places.filter(({ index }) => isEnd(index)).length < FEWEST) return [];
  return places.flatMap(({ 0: run, index }, at) => {
    const above = places[at - 1];
    const from = above === undefined ? 0 : above.index + above[0].length;
    const next = index + run.length;
    const ahead = folded.slice(
      next,
      Math.min(places[at + 1]?.index ?? folded.length, next + REACH),
    );
    const isWord = SHORT_WORD.test(folded.slice(Math.max(0, index - LONGEST_WORD), index));
    const before = folded.slice(from, index);
    // （　　　年）: a form to be filled in.
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) return [];
    const parts =
      isEnd(index) ||
      !isWord ||
      DATE.test(ahead) ||
      beginsUnit(ahead) ||
      beginsUnit(folded.slice(from, Math.min(index, from + REACH)));
    return parts ? [{ at: index, why: 'blank-run' }] : [];
  });
}
