import { characterSet } from '../../patterns/character-set.js';
import { isHanCode } from '../../patterns/characters.js';
import type { NumberMark } from '../../patterns/number/index.js';

/** Numbers that stand together (65%和55%), in the clause that holds them; offsets are of the paragraph. */
export interface Clause {
  readonly numbers: readonly NumberMark[];
  readonly clauseFrom: number;
  readonly clauseTo: number;
  /** Where `before` begins: at the clause, or behind the number before in it. */
  readonly from: number;
  /** Folded text before the first number, back to the number before; and the whole clause before it. */
  readonly before: string;
  readonly head: string;
  /** Folded text behind the last number, up to the next number or the end of the clause. */
  readonly behind: string;
  readonly behindFrom: number;
  /** Folded text behind the last number up to the end of the clause, other numbers included. */
  readonly tail: string;
  /** The sentence before the clause, and what follows the clause in it. */
  readonly lead: string;
  readonly next: string;
}

const endsClause = characterSet('。;,:！？()');
/** No clause is longer; what is lacks its marks, and is parted so that each number is read near by. */
const LONGEST = 160;
const LIST = /^\s{0,3}(?:、|和|及|与|:)(?:最高|最多|不超过)?\s{0,3}$/;
/** Brackets that only explain a name belong to their clause: 镇（街）, （PM10）. */
const SHORT_BRACKET = /\((?!含|不含)(?:[A-Z][^()]{0,7}|[^()\d]{1,8})\)/y;

/** 5:3:2 and 12,000 are one: marks inside a number end no clause. */
function insideNumbers(numbers: readonly NumberMark[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((numbers[next]?.to ?? at + 1) <= at) next += 1;
    return (numbers[next]?.from ?? at + 1) <= at;
  };
}

type Bounds = readonly [from: number, to: number];

function clauseBounds(folded: string, numbers: readonly NumberMark[]): Bounds[] {
  const bounds: Bounds[] = [];
  const isInside = insideNumbers(numbers);
  let from = 0;
  let inQuotes = false;
  const end = (index: number): void => {
    if (index > from) bounds.push([from, index]);
    from = index + 1;
  };
  for (let index = 0; index < folded.length; index += 1) {
    if (index - from >= LONGEST) {
      bounds.push([from, index]);
      from = index;
    }
    if (isHanCode(folded.charCodeAt(index))) continue;
    const character = folded.charAt(index);
    SHORT_BRACKET.lastIndex = index;
    if (character === '“') inQuotes = true;
    else if (character === '”') inQuotes = false;
    else if (character === '(' && SHORT_BRACKET.test(folded)) index = SHORT_BRACKET.lastIndex - 1;
    else if (endsClause(folded.charCodeAt(index)) && !inQuotes && !isInside(index)) end(index);
  }
  end(folded.length);
  return bounds;
}

/** 50万、30万、10万元: a unit that the first lack is that of the last. */
function withUnitOf(mark: NumberMark, { unit, family, scale }: NumberMark): NumberMark {
  const shared = mark.scale === 1 ? scale : 1;
  return { ...mark, unit, family, value: mark.value * shared };
}

/** 牛、羊分别达到6万头、9万只: 分别 makes a list of numbers of any unit. */
const isShared = (first: NumberMark | undefined, folded: string): boolean =>
  first !== undefined &&
  /分别[^,;。\d]{0,8}$/.test(folded.slice(Math.max(0, first.from - 12), first.from));

/** Numbers of one unit with only a separator between them form a list. */
function groupLists(inside: readonly NumberMark[], folded: string): NumberMark[][] {
  const lists: NumberMark[][] = [];
  for (const mark of inside) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const isNear = last !== undefined && LIST.test(folded.slice(last.to, mark.from));
    const isUnitless = isNear && last.unit === null && mark.unit !== null && mark.family !== 'time';
    const isOfList = last?.unit === mark.unit || (!isUnitless && isShared(list?.[0], folded));
    const isSame = isNear && isOfList;
    if (list !== undefined && isSame) list.push(mark);
    else if (list !== undefined && isUnitless) {
      const healed = list.map((one) => withUnitOf(one, mark));
      lists[lists.length - 1] = [...healed, mark];
    } else lists.push([mark]);
  }
  return lists;
}

/** Numbers that may be attained: they count or measure, and no time or class. */
const isMeasure = ({ unit, family, ratio }: NumberMark): boolean =>
  ratio !== null || (unit !== null && family !== 'time' && family !== 'class');

/** 三所中学, 一项制度: small numbers in words part no clause. */
const isInPassing = (mark: NumberMark | undefined): boolean =>
  mark?.isWord === true && mark.value < 10;

/** 亿元以上项目40个, 连片30亩以上老旧池塘10万亩: the first number is an attribute of what the next counts. */
const OF_THING = /^\s?及?以[上下]的?[\u4e00-\u9fff]{2,14}$/;

const COMPARED_END = /(?:[超达于为在到过约]|面积|[额率量值收])$/;

/** A count is one only of another count: of 8个以上总面积超百万平方米 the first counts the thing. */
const isAttribute = ({ family }: NumberMark, between: string): boolean =>
  OF_THING.test(between) &&
  ((family !== 'count' && family !== 'people') || !COMPARED_END.test(between));

const endsSentence = characterSet('。;！？');

function sentenceFrom(folded: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST * 2 && !endsSentence(folded.charCodeAt(from - 1)))
    from -= 1;
  return from;
}

const NEXT_CLAUSE = 48;
const REMARK = /\([^()]{0,80}\)(?=[\u4e00-\u9fff])/y;
const TO_CLAUSE_END = /[^。;,:！？()]{0,40}/y;

/** 4名（其中…）管理人员: a remark in brackets does not part a number from what it counts. */
function restOfClause(folded: string, from: number, clauseTo: number): Bounds {
  REMARK.lastIndex = clauseTo;
  if (from < clauseTo || !REMARK.test(folded)) return [from, clauseTo];
  const start = REMARK.lastIndex;
  TO_CLAUSE_END.lastIndex = start;
  return [start, start + (TO_CLAUSE_END.exec(folded)?.[0].length ?? 0)];
}

/** One entry for each list of numbers of a clause. */
function clausesOf(folded: string, bounds: Bounds, inside: readonly NumberMark[]): Clause[] {
  const [clauseFrom, clauseTo] = bounds;
  const lead = folded.slice(sentenceFrom(folded, clauseFrom), clauseFrom);
  const isLast = endsSentence(folded.charCodeAt(clauseTo));
  const next = isLast ? '' : folded.slice(clauseTo + 1, clauseTo + 1 + NEXT_CLAUSE);
  const lists = groupLists(inside, folded);
  let from = clauseFrom;
  return lists.flatMap((list, index) => {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined) return [];
    const following = lists.slice(index + 1).find((one) => !isInPassing(one[0]))?.[0];
    const [behindFrom, behindTo] =
      following === undefined ? restOfClause(folded, last.to, clauseTo) : [last.to, following.from];
    const clause = {
      numbers: list,
      clauseFrom,
      clauseTo,
      from,
      before: folded.slice(from, first.from),
      head: folded.slice(clauseFrom, first.from),
      behind: folded.slice(behindFrom, behindTo),
      behindFrom,
      tail: folded.slice(last.to, clauseTo),
      lead,
      next,
    };
    const upcoming = lists[index + 1]?.[0];
    const isOfThing =
      upcoming !== undefined && isAttribute(last, folded.slice(last.to, upcoming.from));
    if (isMeasure(last) && !isInPassing(first) && !isOfThing) from = last.to;
    return [clause];
  });
}

/** The clauses of a folded paragraph that hold numbers. */
export function measuredClauses(folded: string, numbers: readonly NumberMark[]): Clause[] {
  if (numbers.length === 0) return [];
  let cursor = 0;
  return clauseBounds(folded, numbers).flatMap((bounds) => {
    const [from, to] = bounds;
    const inside: NumberMark[] = [];
    for (; (numbers[cursor]?.from ?? to) < to; cursor += 1) {
      const mark = numbers[cursor];
      if (mark !== undefined && mark.from >= from) inside.push(mark);
    }
    return inside.length === 0 ? [] : clausesOf(folded, bounds, inside);
  });
}
