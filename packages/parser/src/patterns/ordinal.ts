import type { SectionKind } from '@gongbao/schema';
import { fold } from '../source/fold.js';
import { numeralValue } from './numeral.js';

const NUMERAL = '[一二三四五六七八九十百零〇]';
const CHINESE = `${NUMERAL}(?:\\s?${NUMERAL}){0,6}`;

/** Round brackets, and what OCR takes them for; it also reads a closing one as two. */
const OPENING = '[({[《〈<]';
const CLOSING = '[)}》〉>]{1,2}';

/** How a style of ordinal is printed and where it stands among the others. */
export interface OrdinalShape {
  readonly name: string;
  readonly kind: SectionKind;
  /** 结构层次序数 of GB/T 9704-2012, 7.3.3 (一、（一） 1.（1）); null where the place in the tree decides. */
  readonly level: number | null;
  /** Order of nesting where both styles are open; floating styles stand below whatever is open. */
  readonly rank: number | 'floating';
  readonly pattern: RegExp;
  /** How the ordinal is written in a path, from its core as printed. */
  readonly toPath: (core: string) => string;
  /** Whether a unit of this style may be a number inside running text. */
  readonly inline: boolean;
  /** Whether the numbering goes on over units of a higher style, as that of 条 does over 章. */
  readonly runsThrough: boolean;
}

const asPrinted = (core: string): string => core.replace(/\s/g, '');
const asFolded = (core: string): string => fold(asPrinted(core));
const inBrackets = (core: string): string => `（${asFolded(core)}）`;

/** Ordered, first match wins; on folded text, at the start of a unit. The first group is the core. */
const ORDINAL_SHAPES: readonly OrdinalShape[] = [
  {
    name: 'chapter',
    kind: 'chapter',
    level: null,
    rank: 1,
    pattern: new RegExp(`^(第\\s?${CHINESE}\\s?[编章])(?=[\\s\\u4e00-\\u9fff]|$)\\s*`),
    toPath: asFolded,
    inline: false,
    runsThrough: false,
  },
  {
    name: 'chapter-section',
    kind: 'chapter',
    level: null,
    rank: 2,
    pattern: new RegExp(`^(第\\s?${CHINESE}\\s?节)(?=\\s|$)\\s*`),
    toPath: asFolded,
    inline: false,
    runsThrough: false,
  },
  {
    name: 'article',
    kind: 'article',
    level: null,
    rank: 3,
    pattern: new RegExp(`^(第\\s?${CHINESE}\\s?条)(?![款、,和及至或的规例])\\s*`),
    toPath: asFolded,
    inline: false,
    runsThrough: true,
  },
  {
    name: 'phase',
    kind: 'phase',
    level: null,
    rank: 'floating',
    pattern: new RegExp(`^(第\\s?${CHINESE}\\s?(?:阶\\s?段|步))\\s*[:、,.]\\s*`),
    toPath: asFolded,
    inline: false,
    runsThrough: false,
  },
  {
    name: 'month',
    kind: 'month',
    level: null,
    rank: 'floating',
    pattern: /^(\d{1,2}月(?:\s*[-~至到]\s*\d{1,2}月)?)\s*:\s*/,
    toPath: asPrinted,
    inline: false,
    runsThrough: false,
  },
  {
    name: 'chinese',
    kind: 'section',
    level: 1,
    rank: 4,
    pattern: new RegExp(`^(${CHINESE})\\s*[、.]\\s*(?!${NUMERAL}+[、产级线])`),
    toPath: asFolded,
    inline: false,
    runsThrough: false,
  },
  {
    name: 'chinese-bracketed',
    kind: 'section',
    level: 2,
    rank: 5,
    pattern: new RegExp(`^(?!《[^)]*》)${OPENING}\\s?(${CHINESE})\\s?${CLOSING}\\s*[、.]?\\s*`),
    toPath: inBrackets,
    inline: true,
    runsThrough: false,
  },
  {
    name: 'arabic',
    kind: 'section',
    level: 3,
    rank: 6,
    // `1.3月底前` is item 1 and 3月底前; `1.5倍` is no item.
    pattern: /^(\d{1,3})\s*(?:[.、](?!\d)|[.](?=\d{1,2}月|(?:19|20)\d{2}年))\s*/,
    toPath: asFolded,
    inline: true,
    runsThrough: false,
  },
  {
    name: 'arabic-bracketed',
    kind: 'section',
    level: 4,
    rank: 7,
    pattern: /^\(\s?(\d{1,3})\s?\)\s*[、.]?\s*/,
    toPath: inBrackets,
    inline: true,
    runsThrough: false,
  },
  {
    name: 'circled',
    kind: 'section',
    level: 5,
    rank: 8,
    pattern: /^([①-⑳])\s*[、.]?\s*/,
    toPath: asFolded,
    inline: true,
    runsThrough: false,
  },
];

/** An ordinal read at the start of a folded string. */
export interface Ordinal {
  readonly shape: OrdinalShape;
  readonly value: number | null;
  readonly path: string;
  /** Length of the ordinal with its mark, without the blank behind it. */
  readonly printedLength: number;
  /** Length up to where the unit's own text begins. */
  readonly length: number;
}

const CIRCLED_ONE = '①'.charCodeAt(0);

function ordinalValue(shape: OrdinalShape, core: string): number | null {
  if (shape.name === 'circled') return core.charCodeAt(0) - CIRCLED_ONE + 1;
  if (shape.name === 'month') return numeralValue(/^\d+/.exec(core)?.[0] ?? '');
  return numeralValue(core.replace(/[第编章节条阶段步\s]/g, ''));
}

/** Cheap first look: whether a character can begin an ordinal at all. */
const OPENERS = /^[第({[《〈<\d一二三四五六七八九十百①-⑳]/;

/**
 * Reads the ordinal that a folded line or paragraph begins with, or null. `printed` is the same
 * text before folding, where the path is to keep what was printed (6月—8月).
 */
export function readOrdinal(folded: string, printed: string = folded): Ordinal | null {
  if (!OPENERS.test(folded)) return null;
  for (const shape of ORDINAL_SHAPES) {
    const match = shape.pattern.exec(folded);
    if (match === null) continue;
    const [whole, core = ''] = match;
    return {
      shape,
      value: ordinalValue(shape, core),
      path: shape.toPath(printed.slice(whole.indexOf(core), whole.indexOf(core) + core.length)),
      printedLength: whole.trimEnd().length,
      length: whole.length,
    };
  }
  return null;
}
