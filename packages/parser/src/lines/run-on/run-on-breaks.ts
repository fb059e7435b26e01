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

/** The first words under a title, which no sentence has behind 《…》. */
const BEGINS_TEXT = /^\s*(?:为|根据|按照|依据|第|一、)/;
const REACH = 8;

/** How far a title reaches from a place on, bare or in 《》; 0 where none of the given ones stands there. */
function titleLengthAt(folded: string, at: number, titles: ReadonlySet<string>): number {
  const [first = ''] = /[^\s《]/.exec(folded.slice(at, at + SHORTEST_TITLE)) ?? [];
  if (![...titles].some((title) => title.startsWith(first))) return 0;
  for (let length = SHORTEST_RUN_ON; length >= SHORTEST_TITLE; length -= 1) {
    const printed = withoutBlanks(folded.slice(at, at + length));
    if (titles.has(printed)) return length;
    const quoted = /^《(.*)》$/.exec(printed)?.[1] ?? '';
    if (titles.has(quoted) && BEGINS_TEXT.test(folded.slice(at + length, at + length + REACH)))
      return length;
  }
  return 0;
}

/** 附件, 附件1 or 附件12; a title may begin with the digits of a year. */
const LABELS = [/附件\s*/g, /附件\d\s*/g, /附件\d{2}\s*/g];

const LIST = /附\s?件\s?:\s*/;
const LONGEST_LIST = 400;

/** How far the title behind 附件1 reaches, by the list that has it, too: 附件：1.古树名录2.…; 0 where none has. */
function listedLength(folded: string, from: number, label: string): number {
  const list = LIST.exec(folded);
  if (list === null) return 0;
  const start = list.index + list[0].length;
  const number = /\d+/.exec(label)?.[0];
  const item = new RegExp(`(?<!\\d)${number ?? '1'}[.、]\\s*`).exec(
    folded.slice(start, Math.min(from, start + LONGEST_LIST)),
  );
  const title = start + (item === null ? 0 : item.index + item[0].length);
  let length = 0;
  while (length < LONGEST_TITLE && title + length < from) {
    if (folded.charAt(title + length) !== folded.charAt(from + length)) break;
    length += 1;
  }
  return length < SHORTEST_TITLE ? 0 : length;
}

/** Where titles end that the line has in 《》 and that stand at a break: what it issues. */
function issuedTitleBreaks(
  folded: string,
  breaks: readonly Break[],
  titles: ReadonlySet<string>,
): Break[] {
  return breaks.flatMap(({ at }): Break[] => {
    const length = titles.size === 0 ? 0 : titleLengthAt(folded, at, titles);
    return length === 0 ? [] : [{ at: at + length, why: 'behind-named-title' }];
  });
}

/** Where attachments begin and their titles end, which the line has in 《》 or lists. */
function attachmentTitleBreaks(folded: string, titles: ReadonlySet<string>): Break[] {
  const labels = LABELS.flatMap((label) => [...folded.matchAll(label)]);
  return labels.flatMap(({ 0: label, index }): Break[] => {
    const from = index + label.length;
    const length = titleLengthAt(folded, from, titles) || listedLength(folded, from, label);
    if (length === 0) return [];
    return [
      { at: index, why: 'attachment' },
      { at: from, why: 'behind-attachment' },
      { at: from + length, why: 'behind-named-title' },
    ];
  });
}

function namedTitles(folded: string): ReadonlySet<string> {
  return new Set(Array.from(folded.matchAll(TITLE), ([, title = '']) => withoutBlanks(title)));
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
  const titles = namedTitles(folded);
  const all = [
    ...blanks,
    ...numbers,
    ...outer,
    ...rosterBreaks(folded),
    ...issuedTitleBreaks(folded, [...blanks, ...outer], titles),
    ...attachmentTitleBreaks(folded, titles),
  ];
  const byPlace = new Map(all.map((one) => [one.at, one]));
  return [...byPlace.values()]
    .filter(({ at }) => at > 0 && folded.slice(at).trim() !== '')
    .sort((left, right) => left.at - right.at);
}
