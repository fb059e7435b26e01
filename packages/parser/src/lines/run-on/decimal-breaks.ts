import { HAN } from '../../patterns/characters.js';
import { beginsNumbering, type DecimalParts, goesOn } from '../decimal-numbering.js';
import type { Break } from './break.js';

/** 1, 1. and 1.1 in front of words; behind what is no part of a longer number or name. */
const NUMBER = new RegExp(
  `(?<![\\d.A-Za-z${HAN}\\[(第、/-])\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s{0,4}(?=[${HAN}“《])`,
  'g',
);
/** The number of a first level stands behind the end of something. */
const MARK = /[。:;!?)”\]]$/;
/** What is counted or dated is no unit: 3 个月, 5 月底前. */
const COUNTED = /^[个项条款名人次家户处月日年天倍万亿元米亩公千百]/;
/** Decimal numbers bear each other out from so many on. */
const FEWEST = 2;
const LONGEST_HEADING = 20;
const SHORTEST_TEXT = 8;
/** A blank that parts a heading from its text; 总 则 is one heading. */
const HEADING = new RegExp(`^[${HAN}“”（）()、A-Za-z0-9-]{2,${LONGEST_HEADING}}(?=\\s+\\S{4})`);

interface Candidate {
  readonly at: number;
  /** Where the unit's own words begin. */
  readonly end: number;
  readonly parts: DecimalParts;
  readonly isMarked: boolean;
}

function candidatesIn(folded: string): Candidate[] {
  return [...folded.matchAll(NUMBER)].flatMap(({ 0: number, index: at }) => {
    const end = at + number.length;
    if (COUNTED.test(folded.slice(end, end + 1))) return [];
    const parts = number.trim().replace(/\.$/, '').split('.').map(Number);
    const before = folded.slice(Math.max(0, at - LONGEST_HEADING), at);
    return [{ at, end, parts, isMarked: MARK.test(before.trimEnd()) || /\s$/.test(before) }];
  });
}

/** The numbers that follow each other; one of the first level only behind a mark or a blank. */
function numbersIn(candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let last: DecimalParts | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const { parts, isMarked } = candidate;
    const next = candidates[index + 1]?.parts ?? [];
    const isDue = last === null ? beginsNumbering(parts, next) : goesOn(parts, last);
    if (!isDue || (parts.length === 1 && !isMarked)) continue;
    last = parts;
    found.push(candidate);
  }
  return found;
}

/** Where the units 1, 1.1, 1.1.1 of a plan or standard begin that stands in one line, and where their headings end. */
export function decimalBreaks(folded: string): Break[] {
  const found = numbersIn(candidatesIn(folded));
  if (found.filter(({ parts }) => parts.length > 1).length < FEWEST) return [];
  return found.flatMap(({ at, end }, index) => {
    const next = found[index + 1]?.at ?? folded.length;
    const unit: Break = {
      at,
      why: 'decimal-in-line',
    };
    const heading = HEADING.exec(folded.slice(end, end + 2 * LONGEST_HEADING))?.[0].length ?? 0;
    const behind = end + heading;
    const hasText = heading > 0 && folded.slice(behind, next).trim().length >= SHORTEST_TEXT;
    return hasText ? [unit, { at: behind, why: 'behind-heading' }] : [unit];
  });
}
