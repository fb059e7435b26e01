import { withoutBlanks } from '../../patterns/without-blanks.js';
import { blankBreaks } from './blank-breaks.js';
import type { Break } from './break.js';
import { decimalBreaks } from './decimal-breaks.js';
import { endsSigned, footBreaks } from './foot-breaks.js';
import { hasNumber, headBreaks } from './head-breaks.js';
import { numberedBreaks } from './numbered-breaks.js';
import { rosterBreaks } from './roster-breaks.js';

/** A shorter line is one paragraph. */
export const SHORTEST_RUN_ON = 120;

const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 80;
const TITLE = new RegExp(`《([^《》]{${SHORTEST_TITLE},${LONGEST_TITLE}})》`, 'g');

/** How far a title reaches from a place on, bare or in 《》; 0 where none of the given ones stands there. */
function titleLengthAt(folded: string, at: number, titles: ReadonlySet<string>): number {
  const [first = ''] = /[^\s《]/.exec(folded.slice(at, at + SHORTEST_TITLE)) ?? [];
  if (![...titles].some((title) => title.startsWith(first))) return 0;
  for (let length = SHORTEST_RUN_ON; length >= SHORTEST_TITLE; length -= 1) {
    const printed = withoutBlanks(folded.slice(at, at + length));
    if (titles.has(printed) || titles.has(/^《(.*)》$/.exec(printed)?.[1] ?? '')) return length;
  }
  return 0;
}

/** 附件, 附件1 or 附件12; a title may begin with the digits of a year. */
const LABELS = [/附件\s*/g, /附件\d\s*/g, /附件\d{2}\s*/g];

/**
 * Where titles end that the line has in 《》 and that stand at a break or behind 附件: what it issues. There the label
 * begins and ends, too.
 */
function issuedTitleBreaks(folded: string, breaks: readonly Break[]): Break[] {
  const titles = new Set(
    Array.from(folded.matchAll(TITLE), ([, title = '']) => withoutBlanks(title)),
  );
  if (titles.size === 0) return [];
  const why = 'behind-named-title';
  const behindBreaks = breaks.flatMap(({ at }): Break[] => {
    const length = titleLengthAt(folded, at, titles);
    return length === 0 ? [] : [{ at: at + length, why }];
  });
  const labels = LABELS.flatMap((label) => [...folded.matchAll(label)]);
  const labelled = labels.flatMap(({ 0: label, index }): Break[] => {
    const from = index + label.length;
    const length = titleLengthAt(folded, from, titles);
    if (length === 0) return [];
    return [
      { at: index, why: 'attachment' },
      { at: from, why: 'behind-attachment' },
      { at: from + length, why },
    ];
  });
  return [...behindBreaks, ...labelled];
}

/**
 * Where the lines of a paper begin that stand in one line of the text, ascending: blanks or numbers must show that the
 * line holds several.
 */
export function runOnBreaks(folded: string, printed: string): Break[] {
  const blanks = blankBreaks(folded, printed);
  const decimals = decimalBreaks(folded);
  const numbers = [...numberedBreaks(folded, blanks.length > 0), ...decimals];
  const isRunOn = blanks.length + numbers.length > 0;
  const head = isRunOn || hasNumber(folded) ? headBreaks(folded) : [];
  if (!isRunOn && head.length < 2 && !endsSigned(folded)) return [];
  const outer = [...head, ...footBreaks(folded)];
  const all = [
    ...blanks,
    ...numbers,
    ...outer,
    ...rosterBreaks(folded),
    ...issuedTitleBreaks(folded, [...blanks, ...outer]),
  ];
  const byPlace = new Map(all.map((one) => [one.at, one]));
  return [...byPlace.values()]
    .filter(({ at }) => at > 0 && folded.slice(at).trim() !== '')
    .sort((left, right) => left.at - right.at);
}
