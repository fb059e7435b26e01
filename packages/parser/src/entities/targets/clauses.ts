import { isHanCode } from '../../patterns/characters.js';
import { type Quantity, readQuantities } from './quantities.js';

/** Numbers that stand together (65%和55%), in the clause that holds them; offsets are of the text. */
export interface Measured {
  readonly quantities: readonly Quantity[];
  readonly clauseFrom: number;
  readonly clauseTo: number;
  /** Folded clause before the first number and behind the last. */
  readonly before: string;
  readonly behind: string;
}

const CLAUSE_END = /[。;,:！？()]/;
/** No clause is longer; what is lacks its marks, and is parted so that each number is read near by. */
const LONGEST = 160;
const LIST = /^\s*(?:、|和|及|与|:)\s*$/;

/** Brackets that only explain a name belong to their clause: 镇（街）, （PM10）. */
const SHORT_BRACKET = /\([^()]{1,8}\)/g;
const KEPT_OPEN = '\ue001';
const KEPT_CLOSE = '\ue002';

function keepShortBrackets(folded: string): string {
  return folded.replace(SHORT_BRACKET, (bracket) =>
    /含|不含/.test(bracket) ? bracket : `${KEPT_OPEN}${bracket.slice(1, -1)}${KEPT_CLOSE}`,
  );
}

/** 5:3:2 is a ratio and 12,000 one number: marks between digits end no clause. */
function isInsideNumber(kept: string, index: number): boolean {
  return /^\d(?::\d|,\d{3})/.test(kept.slice(index - 1, index + 4));
}

function clauseBounds(kept: string): (readonly [number, number])[] {
  const bounds: (readonly [number, number])[] = [];
  let from = 0;
  let inQuotes = false;
  const end = (index: number): void => {
    if (index > from) bounds.push([from, index]);
    from = index + 1;
  };
  for (let index = 0; index < kept.length; index += 1) {
    if (index - from >= LONGEST) {
      bounds.push([from, index]);
      from = index;
    }
    if (isHanCode(kept.charCodeAt(index))) continue;
    const character = kept.charAt(index);
    if (character === '“') inQuotes = true;
    else if (character === '”') inQuotes = false;
    else if (CLAUSE_END.test(character) && !inQuotes && !isInsideNumber(kept, index)) end(index);
  }
  end(kept.length);
  return bounds;
}

const restore = (text: string): string =>
  text.replaceAll(KEPT_OPEN, '(').replaceAll(KEPT_CLOSE, ')');

/**
 * The clauses of a folded text that hold numbers, one entry for each list of numbers.
 * `masked` is the text with times and names blanked out, in which numbers are looked for.
 */
export function measuredClauses(folded: string, masked: string): Measured[] {
  const quantities = readQuantities(masked);
  if (quantities.length === 0) return [];
  const kept = keepShortBrackets(folded);
  const result: Measured[] = [];
  let cursor = 0;
  for (const [clauseFrom, clauseTo] of clauseBounds(kept)) {
    const inside: Quantity[] = [];
    while ((quantities[cursor]?.from ?? Number.POSITIVE_INFINITY) < clauseTo) {
      const quantity = quantities[cursor];
      if (quantity !== undefined && quantity.from >= clauseFrom) inside.push(quantity);
      cursor += 1;
    }
    for (const list of groupLists(inside, folded)) {
      const [first, last] = [list[0], list.at(-1)];
      if (first === undefined || last === undefined) continue;
      const before = restore(kept.slice(clauseFrom, first.from));
      const behind = restore(kept.slice(last.to, clauseTo));
      result.push({ quantities: list, clauseFrom, clauseTo, before, behind });
    }
  }
  return result;
}

/** Numbers of one unit with only a separator between them form a list. */
function groupLists(inside: readonly Quantity[], folded: string): Quantity[][] {
  const lists: Quantity[][] = [];
  for (const quantity of inside) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const isNext =
      last !== undefined &&
      last.unitOfMeasure === quantity.unitOfMeasure &&
      LIST.test(folded.slice(last.to, quantity.from));
    if (list !== undefined && isNext) list.push(quantity);
    else lists.push([quantity]);
  }
  return lists;
}
