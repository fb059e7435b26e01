import type { Target } from '@gongbao/schema/types';
import words from '../../lexicon/comparators.json' with { type: 'json' };
import funds from '../../lexicon/funds.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { characterSet } from '../../patterns/character-set.js';
import { endsWith, GuardedPattern, holds } from '../../patterns/guarded-pattern.js';
import type { NumberMark } from '../../patterns/number/number-mark.js';
import { firstCode } from '../../patterns/outer-codes.js';
import { MASK } from '../mask.js';
import type { Stretch } from './stretch.js';

type Comparator = Target['comparator'];
type Change = Target['change'];

/** What stands around a number and compares it. */
export interface Comparison {
  readonly comparator: Comparator;
  readonly change: Change;
  /** Length of the marker at the end of the text before the number, 0 where there is none. */
  readonly leftLength: number;
  readonly rightLength: number;
  readonly isExplicit: boolean;
  /** Whether words before the number are what the clause says: 不少于, 达到. */
  readonly isPredicated: boolean;
  /** What a share is of, where those words hold it, in the text before the number: 不超过成交价的5%. */
  readonly base: Stretch | null;
}

interface VerbParts {
  readonly first: string;
  readonly second: string;
  readonly words: readonly string[];
}

/** A verb of change is told by its parts: 提 with 高, 调 with 减. */
const verbOf = ({ first, second, words: whole }: VerbParts): string =>
  `[${first}][${second}]|${anyOf(whole)}`;

const lastsOf = (list: readonly string[]): string => list.map((word) => word.slice(-1)).join('');
const endsOf = ({ second, words: whole }: VerbParts): string => second + lastsOf(whole);

export const INCREASE = verbOf(words.increase);
/** Verbs of change before what they change: two characters, 提高, 压减; 加工 and 扣除标准 begin like others. */
const partsOf = ({ first, second }: VerbParts): string => `[${first}][${second}]`;
export const INCREASING = partsOf(words.increase);
export const DECREASING = partsOf(words.decrease);
/** 扣减 takes away; 抵扣, 折扣 do not. */
export const DECREASE = `${verbOf(words.decrease)}|(?<![抵折代追])扣[减除]?`;
const MOVED = `(?:${INCREASE}|${DECREASE}|${anyOf(words.hold)})`;

interface Marker {
  readonly pattern: GuardedPattern;
  readonly comparator: Comparator;
  readonly change: Change;
}

/** 供应 is a word. Blanks are tried from their first, so that a run of them is gone through once. */
const ADVERB = `(?:(?<![供响效反适])(?:${anyOf(words.adverbs)})\\s?|(?<!\\s)\\s{1,3})?`;
/** 近, but not of 最近一次. */
const ABOUT = `(?<!最)(?:${anyOf(words.about)})`;
/** 提高至每人每月217元: by whom and when. */
const PER = `(?:每[人户家亩吨个名次校村月年生天日]{1,2}|每[百千万]人|${MASK}{1,8}){0,2}`;
const BEHIND = `\\s{0,3}(?:(?:${ABOUT}|分别|均|上(?=$))\\s{0,3})?$`;

/** What `PER` and `BEHIND` may end with. */
const ENDS_BEHIND = `${lastsOf(words.about)}别均上人户家亩吨个名次校村月年生天日${MASK}`;

const toPattern = (source: string): RegExp => new RegExp(`${ADVERB}(?:${source})${PER}${BEHIND}`);

const left = (
  ends: string,
  source: string,
  comparator: Comparator,
  change: Change = 'level',
): Marker => ({
  pattern: new GuardedPattern(toPattern(source), endsWith(ends + ENDS_BEHIND)),
  comparator,
  change,
});

/** 最高, 最多可, 最高每年: how a ceiling begins. */
export const CEILING_START = `(?:最高|最多|至多|上限)(?:可|能)?(?:每[月次人家户]|${MASK}{1,8})?(?:分别)?(?:不超过?)?`;
/** What a share is of stands between the bound and its number, and may end in anything. */
const withBase = (source: string, comparator: Comparator): Marker => ({
  pattern: new GuardedPattern(toPattern(source), holds('不最达')),
  comparator,
  change: 'level',
});
const ofBase = (source: string, comparator: Comparator): Marker =>
  withBase(`${source}(?<base>[^,、\\d]{1,24}?)的?`, comparator);

/** Between a ceiling and its number: 最高支持1000万元, 最高出资额50万元; but 最高支付限额 is a name. */
const GIVEN = [...funds.giving, ...funds.funds, ...words.given];
const GIVING = `(?:${anyOf(GIVEN)})`;
const CEILING = `${CEILING_START}${GIVING}{0,2}(?:不超过?)?`;

const ATTAIN = words.attain.filter((word) => word !== '为' && word !== '占');

/** Ordered, first match wins: words right before a number (民法典 1259: 以上, 以下, 以内 include it). */
export const LEFT_MARKERS: readonly Marker[] = [
  left(lastsOf(words.atLeast), anyOf(words.atLeast), '>='),
  left(lastsOf(words.atMost), anyOf(words.atMost), '<='),
  left(`高多限可能过超${lastsOf(GIVEN)}`, CEILING, '<='),
  left('到至为在达定持制', `${MOVED}(?:到|至|为|在|达)|(?:稳定|保持|维持|控制)`, '='),
  ofBase('(?:不(?:得|能|应|宜)?(?:超过|高于|突破|大于)|(?:最高|最多)可?按照?)', '<='),
  ofBase('不(?:得|能|应|宜)?(?:低于|少于|小于)', '>='),
  withBase('达到?(?<base>[^,、\\d]{2,12})的', '='),
  left(lastsOf(words.moreThan), `(?<!不)(?:${anyOf(words.moreThan)})`, '>'),
  left(lastsOf(words.lessThan), `(?:${anyOf(words.lessThan)})`, '<'),
  left(`达扣减除${endsOf(words.decrease)}`, `(?:${DECREASE})达?`, '=', 'decrease'),
  left(`达${endsOf(words.increase)}`, `(?<!新)(?:${INCREASE})达?`, '=', 'increase'),
  left('增', '(?<=[量数额业入口程模积])新增|净增', '=', 'increase'),
  left(lastsOf(ATTAIN), anyOf(ATTAIN), '='),
];

const INCLUDED = '(?:\\((?:含|含本数|包含)\\))?';
/** Words right behind a number; they overrule a plain `=` before it. */
export const RIGHT_MARKERS: readonly {
  readonly pattern: RegExp;
  readonly comparator: Comparator;
}[] = [
  { pattern: new RegExp(`^\\s{0,3}${INCLUDED}及?以上${INCLUDED}|^\\s{0,3}\\+`), comparator: '>=' },
  {
    pattern: new RegExp(`^\\s{0,3}${INCLUDED}及?(?:以内|以下|之内)${INCLUDED}`),
    comparator: '<=',
  },
  { pattern: /^\s{0,3}(?:左右|上下)/, comparator: '~' },
];

/** What all of these begin with. */
const beginsRight = characterSet('(及以之+左上');

/** A change right before a bound: 下降不低于15%. */
export const BOUNDED_CHANGES: readonly { readonly pattern: RegExp; readonly change: Change }[] = [
  { pattern: new RegExp(`(?:${DECREASE})(?:比例|幅度|率)?$`), change: 'decrease' },
  { pattern: new RegExp(`(?:${INCREASE})(?:比例|幅度)?$`), change: 'increase' },
];
const IS_BOUND: ReadonlySet<Comparator> = new Set(['>=', '<=', '>', '<']);

function readBoundedChange(
  before: string,
): { readonly change: Change; readonly length: number } | null {
  for (const { pattern, change } of BOUNDED_CHANGES) {
    const match = pattern.exec(before);
    if (match !== null) return { change, length: match[0].length };
  }
  return null;
}

const ABOUT_END = new GuardedPattern(
  new RegExp(`${ABOUT}\\s{0,3}$`),
  endsWith(lastsOf(words.about)),
);
/** No marker with its adverbs is longer. */
const LONGEST = 40;

/** 提升20个村级网络: things are made better, not more. */
const isImproved = (tail: string, behind: string, { family }: NumberMark): boolean =>
  (family === 'count' || family === 'length' || family === 'area') &&
  /提[升质]\s{0,3}$/.test(tail) &&
  /^[\u4e00-\u9fff]{2}/.test(behind);

/** Reads the words of comparison at the end of `before` and the beginning of `behind`, both folded. */
export function readComparison(before: string, behind: string, mark: NumberMark): Comparison {
  const tail = before.slice(-LONGEST);
  let marker: Marker | undefined;
  let leftLength = 0;
  let base: Stretch | null = null;
  for (const row of LEFT_MARKERS) {
    const match = row.pattern.exec(tail);
    if (match === null || (row.change === 'increase' && isImproved(tail, behind, mark))) continue;
    marker = row;
    leftLength = match[0].length;
    const words = match.groups?.base;
    if (words !== undefined) {
      const from = before.length - leftLength + match[0].indexOf(words);
      base = [from, from + words.length];
    }
    break;
  }
  const bounded = IS_BOUND.has(marker?.comparator ?? '=')
    ? readBoundedChange(tail.slice(0, tail.length - leftLength))
    : null;
  const right = beginsRight(firstCode(behind))
    ? RIGHT_MARKERS.find(({ pattern }) => pattern.test(behind))
    : undefined;
  const rightLength = right?.pattern.exec(behind)?.[0].length ?? 0;
  const aboutEnd = ABOUT_END.exec(tail)?.[0].length ?? 0;
  const about = mark.approximate ?? (aboutEnd > 0 ? '~' : null);
  const aboutLength = marker === undefined ? aboutEnd : 0;
  const isPlain = marker === undefined || marker.comparator === '=';
  const plain: Comparator = isPlain ? (about ?? '=') : (marker?.comparator ?? '=');
  const isOpen = plain === '=' || plain === '~' || plain === '<=' || plain === '>=';
  return {
    comparator: right !== undefined && isOpen ? right.comparator : plain,
    change: bounded?.change ?? marker?.change ?? 'level',
    leftLength: leftLength + aboutLength + (bounded?.length ?? 0),
    rightLength,
    isExplicit: marker !== undefined || right !== undefined,
    isPredicated: marker !== undefined,
    base,
  };
}
