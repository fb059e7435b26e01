import citations from '../../lexicon/citations.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { isBodyName } from '../../patterns/body-name.js';
import { HAN } from '../../patterns/characters.js';

const LONGEST = 40;
/** What a code or a list of issuers is printed in: 国发, 浙(温)政发, 省农业厅、省财政厅. */
const RUN = new RegExp(`(?:[${HAN}]\\s?|\\([${HAN}]{1,4}\\)\\s?|、\\s?){0,${LONGEST}}$`);
const JOINS = anyOf(citations.joins);
/** Words that lead in to a number, and the end of the number before it (…号和). 和 stands in 共和国, too. */
const LEAD_IN = new RegExp(
  `^.*(?:${anyOf(citations.leadIns)})|^.*号(?:${JOINS}|、)?|^(?:${JOINS}|见|、)`,
);
/** 1991年3月4日国务院令: the day ends where the issuer begins. */
const DAY = /^日|^.*月[一二三四五六七八九十]{1,3}日/;
/** 省政府办公厅青政办发〔2018〕3号: who issued it, then its code. */
const ISSUER = new RegExp(`^.*(?:${anyOf(citations.issuers)})(?=[${HAN}]{2,10}$)`);

/** A run without what any of some patterns finds at its beginning. */
const without = (run: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.slice(pattern.exec(rest)?.[0].length ?? 0), run);

function runBefore(folded: string, at: number): string {
  const run = RUN.exec(folded.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
  const isBehindDigit = /\d/.test(folded.charAt(at - run.length - 1));
  return isBehindDigit ? without(run, [DAY]) : run;
}

/** The 机关代字 that ends at a place, as printed: 根据国发 → 国发. */
export function codeBefore(folded: string, at: number): string {
  const run = runBefore(folded, at).split('、').at(-1) ?? '';
  return without(run, [LEAD_IN, ISSUER]).trimStart();
}

/** The bodies whose 令 ends at a place, as printed: 依照省农业厅、省财政厅 → 省农业厅、省财政厅. */
export function issuersBefore(folded: string, at: number): string {
  const pieces = runBefore(folded, at).split('、');
  let first = pieces.length - 1;
  while (first > 0 && isBodyName((pieces[first - 1] ?? '').trim())) first -= 1;
  return without(pieces.slice(first).join('、'), [LEAD_IN]).trimStart();
}
