import { characterSet } from '../patterns/character-set.js';
import { indexOfAny } from '../patterns/index-of-any.js';
import type { View } from '../source/view.js';

const LONGEST = 45;
const LONGEST_ALONE = 60;
const QUOTED = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》|\([^()]*\)/g;
const opensQuote = characterSet('“‘《(');
const endsSentence = characterSet(';!?！？');
/** Of a date or a number. */
const isDigit = characterSet('0123456789');
/** Words and shapes with which a sentence tells who does what, or what the rule is. */
const SENTENCE = [
  '负责|主管(?=[^,。]{0,12}(?:工作|事务))|应当|必须|不得|一律|可以|严禁|适用于|是指|的,|,(?:对|由|并)',
  '(?<![主重需纪概摘必简提首])要(?![素点件害闻求案务塞领])',
  '^(?:由|凡)',
  '^[各本该][^,]{0,12}应',
  '(?:下列|以下|如下)',
];
/** 对… on a line of its own above a text says what that is about, if it gives no number. */
const SENTENCE_ABOVE_TEXT = new RegExp([...SENTENCE, '^对[^\\d]*\\d'].join('|'));
const SENTENCE_WORDS = new RegExp([...SENTENCE, '^对(?![接标外照])'].join('|'));

function withoutQuotes(folded: string): string {
  return indexOfAny(folded, opensQuote) < 0 ? folded : folded.replace(QUOTED, '');
}

/** A title names the work: no subject that acts, no date or number, at most one comma. */
function isTitle(folded: string): boolean {
  const plain = withoutQuotes(folded);
  return (
    folded.length > 0 &&
    plain.length <= LONGEST &&
    plain.indexOf(',') === plain.lastIndexOf(',') &&
    indexOfAny(plain, endsSentence) < 0 &&
    indexOfAny(plain, isDigit) < 0 &&
    !SENTENCE_WORDS.test(plain)
  );
}

/** A line that stands alone above its text may hold numbers, but must not be a sentence. */
function isTitleAlone(folded: string, hasMore: boolean): boolean {
  const plain = withoutQuotes(folded);
  return (
    folded.length > 0 &&
    plain.length <= LONGEST_ALONE &&
    plain.indexOf(',') === plain.lastIndexOf(',') &&
    indexOfAny(plain, endsSentence) < 0 &&
    !(hasMore ? SENTENCE_ABOVE_TEXT : SENTENCE_WORDS).test(plain)
  );
}

/** What a section's first line gives: its heading, and the text that goes on behind it. */
export interface HeadingSplit {
  readonly heading: View | null;
  readonly rest: View | null;
  /** Whether the heading closes with 。 or has text behind it, so that it might be a sentence. */
  readonly isWeak: boolean;
}

/** The first mark outside brackets and quotation marks that can close a heading, or -1. */
function closingMark(folded: string): number {
  let depth = 0;
  for (let index = 0; index < folded.length && index <= LONGEST_ALONE * 2; index += 1) {
    const character = folded.charAt(index);
    if ('([{《“‘'.includes(character)) depth += 1;
    else if (')]}》”’'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === '。' || character === ':')) return index;
  }
  return -1;
}

/**
 * Parts a section's first line, behind the ordinal, into heading and text.
 * `hasMore` tells whether text, children or labels stand below the line.
 */
export function splitHeading(line: View, hasMore: boolean): HeadingSplit {
  const { folded } = line;
  if (folded.length === 0) return { heading: null, rest: null, isWeak: false };
  const mark = closingMark(folded);
  const isAlone = mark < 0 || mark === folded.length - 1;
  if (isAlone) {
    const closing = mark < 0 ? '' : folded.charAt(mark);
    const end = mark < 0 ? folded.length : mark;
    const isHeading =
      closing === ':' ? isTitle(folded.slice(0, end)) : isTitleAlone(folded.slice(0, end), hasMore);
    const isWhole = /[;,]$/.test(folded) || (closing === '。' && !hasMore);
    return isHeading && !isWhole
      ? { heading: line.slice(0, end), rest: null, isWeak: closing === '。' }
      : { heading: null, rest: line, isWeak: false };
  }
  return isTitle(folded.slice(0, mark))
    ? { heading: line.slice(0, mark), rest: line.slice(mark + 1).trim(), isWeak: true }
    : { heading: null, rest: line, isWeak: false };
}
