import type { ColumnMeaning } from '@gongbao/schema/types';
import words from '../lexicon/columns.json' with { type: 'json' };
import { anyOf } from '../patterns/any-of.js';
import { readLabel } from '../patterns/label.js';

/** What a head says by itself; `year` where it only names one. */
export type HeadMeaning = ColumnMeaning | 'year';

interface HeadRule {
  readonly name: string;
  readonly read: (label: string) => HeadMeaning | null;
}

const SINGLE: ReadonlyMap<string, ColumnMeaning> = new Map(
  Object.entries(words.whole).flatMap(([meaning, heads]) =>
    heads.map((head) => [head, meaning as ColumnMeaning] as const),
  ),
);

const ENDINGS = Object.entries(words.endings).map(
  ([meaning, endings]) => [meaning as ColumnMeaning, new RegExp(`(?:${anyOf(endings)})$`)] as const,
);

/** 2020年现状, 2025年目标 */
const YEAR_CURRENT = /^(?:19|20)\d{2}年?底?(?:现状|实际|完成|基期|基数|基准|实绩)/;
const YEAR_TARGET = /^(?:19|20)\d{2}年?底?(?:目标|规划|计划|预期|任务)/;
const YEAR = /^(?:19|20)\d{2}年?底?$/;

/** A role word may stand apart from its noun: 负责考核部门. */
const APART = 2;

/** A head is a label without its colon: 牵头单位, 工作责任单位, 负责考核部门. */
function roleOf(head: string): ColumnMeaning | null {
  for (let at = 0; at <= head.length - APART; at += 1) {
    const label = readLabel(`${head.slice(at)}:`);
    if (label !== null && label.length === head.length - at + 1) return label.role;
  }
  if (head.length <= APART * 2) return null;
  const ends = `${head.slice(0, APART)}${head.slice(-APART)}:`;
  const label = readLabel(ends);
  return label !== null && label.length === ends.length ? label.role : null;
}

/** Ordered, first match wins. */
export const HEAD_RULES: readonly HeadRule[] = [
  { name: 'whole', read: (label) => SINGLE.get(label) ?? null },
  { name: 'year', read: (label) => (YEAR.test(label) ? 'year' : null) },
  { name: 'year-current', read: (label) => (YEAR_CURRENT.test(label) ? 'current' : null) },
  { name: 'year-target', read: (label) => (YEAR_TARGET.test(label) ? 'target' : null) },
  {
    name: 'ending',
    read: (label) => ENDINGS.find(([, pattern]) => pattern.test(label))?.[0] ?? null,
  },
  { name: 'role', read: roleOf },
];

const NOTES = /\([^()]*\)/g;
/** A head that is longer is a sentence. */
const LONGEST = 20;

/** What a folded head without blanks says by itself, whatever stands beside it. */
export function headMeaning(label: string): HeadMeaning | null {
  const plain = label.replace(NOTES, '');
  if (plain.length === 0 || plain.length > LONGEST) return null;
  for (const { read } of HEAD_RULES) {
    const meaning = read(plain);
    if (meaning !== null) return meaning;
  }
  return null;
}
