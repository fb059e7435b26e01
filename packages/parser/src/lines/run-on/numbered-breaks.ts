import { type Ordinal, readOrdinal } from '../../patterns/ordinal.js';
import type { Break } from './break.js';

const NUMERAL = '[一二三四五六七八九十百]';
const CANDIDATE = new RegExp(
  [
    `第\\s?${NUMERAL}{1,7}\\s?(?:部分|[编章节条])`,
    `\\(\\s?${NUMERAL}{1,3}\\s?\\)`,
    `(?<!${NUMERAL})${NUMERAL}{1,3}、`,
    `(?<![\\d.])\\d{1,3}\\s?[.、](?!\\d)`,
  ].join('|'),
  'g',
);

/** As far as an ordinal and the heading behind it are looked for. */
const REACH = 60;
const MARK = /[。:;!?)”\]]/;

/** Styles of which two in a row show that a line holds several units; others may number a list in a sentence. */
const UNIT_STYLES: ReadonlySet<string> = new Set([
  'part',
  'book',
  'chapter',
  'chapter-section',
  'article',
  'chinese',
]);
/** A line so long is no paragraph. */
const LONG = 500;

interface Candidate {
  readonly at: number;
  readonly ordinal: Ordinal;
  /** The character before it, blanks set aside; empty at the start of the line. */
  readonly before: string;
}

/** What may stand right before an ordinal of a style, where no mark does. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  chinese: /[第统专单唯同划之其万,、]/,
  'chinese-bracketed': /[第条款,、]/,
  arabic: /[;,、A-Za-z]/,
};
const REFERRING = /[,、照据按反违合]/;

function mayBegin({ before, ordinal }: Candidate): boolean {
  return !(NOT_BEFORE[ordinal.shape.name] ?? REFERRING).test(before);
}

function candidatesIn(folded: string): Candidate[] {
  return [...folded.matchAll(CANDIDATE)].flatMap(({ index: at }) => {
    const ordinal = readOrdinal(folded.slice(at, at + REACH));
    if (ordinal === null) return [];
    const before = folded
      .slice(Math.max(0, at - REACH), at)
      .trimEnd()
      .slice(-1);
    return [{ at, ordinal, before }];
  });
}

const rankOf = ({ shape }: Ordinal): number =>
  shape.rank === 'floating' ? Number.POSITIVE_INFINITY : shape.rank;

/**
 * The numbers that follow each other, each in its style: the next of an open numbering, or a first one behind which
 * the second stands.
 */
function sequencesIn(candidates: readonly Candidate[]): Candidate[] {
  const later = new Map<string, number>();
  const followers = candidates
    .map(({ ordinal }) => ordinal)
    .reduceRight<(number | null)[]>((list, { shape, value }) => {
      list.push(later.get(shape.name) ?? null);
      later.set(shape.name, value ?? 0);
      return list;
    }, [])
    .reverse();
  const last = new Map<string, Ordinal>();
  return candidates.filter((candidate, index) => {
    const { ordinal, before } = candidate;
    const { shape, value } = ordinal;
    const isDue = value !== null && last.get(shape.name)?.value === value - 1;
    const isFirst = value === 1 && followers[index] === 2;
    const isMarked = before === '' || MARK.test(before);
    const mayBeCited = shape.name === 'article' && !isMarked && last.size === 0;
    if (!isDue && !(isFirst && !mayBeCited)) return false;
    for (const [name, other] of last) {
      if (rankOf(other) > rankOf(ordinal) && !other.shape.runsThrough) last.delete(name);
    }
    last.set(shape.name, ordinal);
    return true;
  });
}

/** Whether the numbers of a line show that it holds units and not the items of a sentence. */
function showUnits(found: readonly Candidate[], length: number): boolean {
  const counts = new Map<string, number>();
  for (const { ordinal, before } of found) {
    const { name } = ordinal.shape;
    const isItem = name === 'chinese-bracketed' && (length < LONG || /[;:]/.test(before));
    if (isItem || name === 'arabic') continue;
    if (UNIT_STYLES.has(name) || !isItem) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > 1);
}

/** 附件：1.…: the first item stands on the line of the word. */
const OPENS_LIST = /附\s?件\s?:\s*$/;
const LONGEST_OPENING = 12;

/** Where units begin that stand in one line, told by their numbers; none where these are items of a sentence. */
export function numberedBreaks(folded: string, isRunOn: boolean): Break[] {
  const found = sequencesIn(candidatesIn(folded).filter(mayBegin));
  if (!isRunOn && !showUnits(found, folded.length)) return [];
  return found.flatMap(({ at, ordinal, before }) =>
    before === '' || OPENS_LIST.test(folded.slice(Math.max(0, at - LONGEST_OPENING), at))
      ? []
      : [{ at, why: 'numbered-in-line', values: { number: ordinal.value ?? 0 } }],
  );
}
