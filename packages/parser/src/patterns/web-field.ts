import fields from '../lexicon/web-fields.json' with { type: 'json' };
import { characterClass } from './character-class.js';
import { characterSet } from './character-set.js';
import { indexOfAny } from './index-of-any.js';
import { spacedAlternatives } from './spaced.js';

const LONGEST = 200;
/** 索引号：0123, and in a row of a table 索引号 | 0123. */
const LABEL = new RegExp(
  `^[\\s\\[(]*(?:${spacedAlternatives([...fields.numbers, ...fields.labels])})\\s*[:|]`,
);
const WORDS = spacedAlternatives(fields.words);
/** Nothing but such words, digits, dates and marks. */
const BARE = new RegExp(`^(?:${WORDS}|[\\s\\d\\[\\]()<>:/|,.·+\\-—↺×A-Za-z年月日])+$`);
/** What such a line may begin with: an opening mark, a label, or anything that `BARE` holds. */
const mayBegin = characterClass(
  new RegExp(
    `[\\s\\d\\[\\]()<>:/|,.·+\\-—↺×A-Za-z年月日${[...fields.numbers, ...fields.labels, ...fields.words].map((word) => word.charAt(0)).join('')}]`,
  ),
);
const endsSentence = characterSet('。;！？');
const HAS_WORD = new RegExp(`${WORDS}|[A-Za-z+↺×|]|\\d{4}-\\d{1,2}-\\d{1,2}`);
const NUMBER_LABEL = new RegExp(
  `(?:^|[\\s|])(?:${spacedAlternatives(fields.numbers)})\\s*[:|]\\s*`,
);

/** Whether a folded line is what a web page puts around a paper: `索引号：0123`, `字号：大 中 小`, `打印 收藏`. */
export function isWebField(folded: string): boolean {
  if (folded.length > LONGEST || !mayBegin(folded.charCodeAt(0))) return false;
  if (indexOfAny(folded, endsSentence) >= 0) return false;
  return LABEL.test(folded) || (BARE.test(folded) && HAS_WORD.test(folded));
}

/** Where a web field that tells a 发文字号 begins to tell it: behind `文号：`; null in any other. */
export function numberFieldStart(folded: string): number | null {
  const match = folded.length > LONGEST ? null : NUMBER_LABEL.exec(folded);
  return match === null ? null : match.index + match[0].length;
}
