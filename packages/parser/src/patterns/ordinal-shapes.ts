import type { SectionKind } from '@gongbao/schema/types';
import { fold } from '../source/fold.js';
import type { BeginningRow } from './by-first-character.js';
import { HAN } from './characters.js';
import { numeralValue } from './numeral.js';
import { withoutBlanks } from './without-blanks.js';

const NUMERALS = '一二三四五六七八九十百零〇廿卅';
const NUMERAL = `[${NUMERALS}]`;
const DIGITS = '0123456789';
const CHINESE = `${NUMERAL}(?:\\s?${NUMERAL}){0,6}`;
const NUMBER = `(?:${CHINESE}|\\d{1,3})`;

/** Round brackets, and what OCR takes them for; it also reads a closing one as two. */
const BRACKETS = '({[《〈<';
const OPENING = `[${BRACKETS}]`;
const CLOSING = '[)}》〉>]{1,2}';

/** A short line without a mark that parts a sentence. */
const REST_OF_HEADING = '[^。,;:!?]{0,40}$';
/** What is counted or measured: 1.5倍 and 3.2万元 are no numbers of units. */
const MEASURED = '[倍万亿元千百十个%‰度米吨斤亩户人次公年月日号时分秒天岁]';

/** How a style of ordinal is printed and where it stands among the others. */
export interface OrdinalShape extends BeginningRow {
  readonly name: string;
  readonly kind: SectionKind;
  /** 结构层次序数 of GB/T 9704-2012, 7.3.3 (一、（一） 1.（1）); null where the place in the tree decides. */
  readonly level: number | null;
  /** Order of nesting where both styles are open; floating styles stand below whatever is open. */
  readonly rank: number | 'floating';
  /** Every row says it: an ordinal is looked for nowhere else. */
  readonly begins: string;
  /** On folded text, at the start of a unit; the first group is the core. */
  readonly pattern: RegExp;
  /** The number, from the folded core. */
  readonly value: (core: string) => number | null;
  /** How the ordinal is written in a path, from its core as printed. */
  readonly toPath: (core: string) => string;
  /** Whether a unit of this style may be a number inside running text. */
  readonly inline: boolean;
  /** Whether the numbering goes on over units of a higher style, as that of 条 does over 章. */
  readonly runsThrough: boolean;
  /** Whether other numbers must bear it out, since by itself it may be a quantity or a cell: 1.1, 3 总则. */
  readonly needsOthers: boolean;
}

const asFolded = (core: string): string => fold(withoutBlanks(core));
const inBrackets = (core: string): string => `（${asFolded(core)}）`;

const numeral = (core: string): number | null => numeralValue(withoutBlanks(core));
/** The number in 第三章, 第十条之一, 6月—8月. */
const firstNumeral = (core: string): number | null =>
  numeralValue(/[一二三四五六七八九十百零〇廿卅]+|\d+/.exec(withoutBlanks(core))?.[0] ?? '');

/** Characters that hold their number (①, ⑴, ⒈, ㈠): how far the first stands in front of 1. */
const enclosed =
  (first: string) =>
  (core: string): number =>
    core.charCodeAt(0) - first.charCodeAt(0) + 1;

/** So many characters that hold their number, beginning with the one that holds 1. */
const enclosedFrom = (first: string, count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(first.charCodeAt(0) + at)).join('');

const CHINESE_NUMERALS = '一二三四五六七八九十';

const COMMON = {
  level: null,
  inline: false,
  runsThrough: false,
  needsOthers: false,
  toPath: asFolded,
} as const;

const DEEPEST_DECIMAL = 4;
const DECIMAL_RANK = 5.5;

/** 1.1 and 1.1.1 of emergency plans and standards: one style for each depth. */
function decimal(depth: number): OrdinalShape {
  const core = `\\d{1,2}(?:\\s?\\.\\s?\\d{1,2}){${depth - 1}}`;
  return {
    ...COMMON,
    name: `decimal-${depth}`,
    kind: 'section',
    rank: DECIMAL_RANK + depth / 10,
    begins: DIGITS,
    pattern: new RegExp(`^(${core})(?:\\s+|\\.\\s*|(?!${MEASURED}))(?=[${HAN}“《(])`),
    value: (printed) => Number(printed.split('.').at(-1)),
    needsOthers: true,
  };
}

/** Ordered, first match wins. */
export const ORDINAL_SHAPES: readonly OrdinalShape[] = [
  {
    ...COMMON,
    name: 'part',
    kind: 'part',
    rank: 'floating',
    begins: '第',
    pattern: new RegExp(`^(第\\s?${NUMBER}\\s?部\\s?分)(?:\\s*:\\s*|\\s+|(?=${REST_OF_HEADING}))`),
    value: firstNumeral,
  },
  {
    ...COMMON,
    name: 'book',
    kind: 'part',
    rank: 0.5,
    begins: '第',
    pattern: new RegExp(`^(第\\s?${NUMBER}\\s?编)(?=[\\s${HAN}]|$)\\s*`),
    value: firstNumeral,
  },
  {
    ...COMMON,
    name: 'chapter',
    kind: 'chapter',
    rank: 1,
    begins: '第',
    pattern: new RegExp(`^(第\\s?${NUMBER}\\s?章)(?=[\\s:${HAN}]|$)\\s*:?\\s*`),
    value: firstNumeral,
  },
  {
    ...COMMON,
    name: 'chapter-section',
    kind: 'chapter',
    rank: 2,
    begins: '第',
    pattern: new RegExp(`^(第\\s?${NUMBER}\\s?节)(?=\\s|${REST_OF_HEADING})\\s*`),
    value: firstNumeral,
  },
  {
    ...COMMON,
    name: 'article',
    kind: 'article',
    rank: 3,
    begins: '第',
    pattern: new RegExp(
      `^(第\\s?${NUMBER}\\s?条(?:之${CHINESE})?)(?![款、,和及至或的规例第])\\s*:?\\s*`,
    ),
    value: firstNumeral,
    runsThrough: true,
  },
  {
    ...COMMON,
    name: 'phase',
    kind: 'phase',
    rank: 'floating',
    begins: '第',
    pattern: new RegExp(
      `^(第\\s?${CHINESE}\\s?(?:阶\\s?段|步))(?:\\s*[:、,.]\\s*|(?=\\([^()]{1,40}\\))|\\s+(?=${REST_OF_HEADING}))`,
    ),
    value: firstNumeral,
  },
  {
    ...COMMON,
    name: 'month',
    kind: 'month',
    rank: 'floating',
    begins: DIGITS,
    pattern: /^(\d{1,2}月(?:\s*[-~至到]\s*\d{1,2}月)?)\s*:\s*/,
    value: firstNumeral,
    toPath: withoutBlanks,
  },
  {
    ...COMMON,
    name: 'chinese',
    kind: 'section',
    level: 1,
    rank: 4,
    begins: NUMERALS,
    // 一、二线城市, 二、三产业 are no units.
    pattern: new RegExp(
      `^(?!(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九|九、十)[、产级线类期等批档号环楼次季组区者届])(${CHINESE})\\s*[、.]\\s*`,
    ),
    value: numeral,
  },
  {
    ...COMMON,
    name: 'chinese-bracketed',
    kind: 'section',
    level: 2,
    rank: 5,
    begins: BRACKETS,
    pattern: new RegExp(`^(?!《[^)]*》)${OPENING}\\s?(${CHINESE})\\s?${CLOSING}\\s*[、.]?\\s*`),
    value: numeral,
    toPath: inBrackets,
    inline: true,
  },
  {
    ...COMMON,
    name: 'chinese-bracketed',
    kind: 'section',
    level: 2,
    rank: 5,
    begins: enclosedFrom('㈠', 10),
    pattern: /^([㈠-㈩])\s*[、.]?\s*/,
    value: enclosed('㈠'),
    toPath: (core) => `（${CHINESE_NUMERALS.charAt(enclosed('㈠')(core) - 1)}）`,
    inline: true,
  },
  {
    ...COMMON,
    name: 'arabic',
    kind: 'section',
    level: 3,
    rank: 6,
    begins: DIGITS,
    // `1.3月底前` is item 1 and 3月底前; `1.5倍` is no item.
    pattern: /^(\d{1,3})\s*(?:[.、](?!\d)|[.](?=\d{1,2}月|(?:19|20)\d{2}年))\s*/,
    value: numeral,
    inline: true,
  },
  {
    ...COMMON,
    name: 'arabic',
    kind: 'section',
    level: 3,
    rank: 6,
    begins: enclosedFrom('⒈', 20),
    pattern: /^([⒈-⒛])\s*/,
    value: enclosed('⒈'),
    toPath: (core) => String(enclosed('⒈')(core)),
    inline: true,
  },
  {
    ...COMMON,
    name: 'arabic-bracketed',
    kind: 'section',
    level: 4,
    rank: 7,
    begins: '(',
    pattern: /^\(\s?(\d{1,3})\s?\)\s*[、.]?\s*/,
    value: numeral,
    toPath: inBrackets,
    inline: true,
  },
  {
    ...COMMON,
    name: 'arabic-bracketed',
    kind: 'section',
    level: 4,
    rank: 7,
    begins: enclosedFrom('⑴', 20),
    pattern: /^([⑴-⒇])\s*[、.]?\s*/,
    value: enclosed('⑴'),
    toPath: (core) => `（${enclosed('⑴')(core)}）`,
    inline: true,
  },
  {
    ...COMMON,
    name: 'arabic-half-bracketed',
    kind: 'section',
    rank: 7.5,
    begins: DIGITS,
    pattern: /^(\d{1,2})\s?\)\s*/,
    value: numeral,
    toPath: (core) => `${asFolded(core)}）`,
    inline: true,
  },
  {
    ...COMMON,
    name: 'circled',
    kind: 'section',
    level: 5,
    rank: 8,
    begins: enclosedFrom('①', 20),
    pattern: /^([①-⑳])\s*[、.]?\s*/,
    value: enclosed('①'),
    inline: true,
  },
  ...Array.from({ length: DEEPEST_DECIMAL - 1 }, (_, index) => decimal(index + 2)),
  {
    ...decimal(1),
    // A heading and no sentence: 3　附则.
    pattern: new RegExp(`^(\\d{1,2})\\s{0,4}(?!${MEASURED})(?=[${HAN}“《])(?=${REST_OF_HEADING})`),
  },
  {
    ...COMMON,
    name: 'arabic',
    kind: 'section',
    level: 3,
    rank: 6,
    begins: DIGITS,
    // 11.365便民项目, but not 1.5倍.
    pattern: new RegExp(`^(\\d{1,3})[.、](?!\\d{1,6}(?:\\.\\d{1,6})?\\s?${MEASURED})(?=\\d)`),
    value: numeral,
    needsOthers: true,
  },
];
