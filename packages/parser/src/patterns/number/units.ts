import type { UnitFamily } from '@gongbao/schema/types';
import words from '../../lexicon/units.json' with { type: 'json' };
import { perLexicon } from '../../own-words/per-lexicon.js';
import { characterClass } from '../character-class.js';

export type { UnitFamily };

/** A unit read in a folded text. */
export interface UnitMark {
  readonly to: number;
  readonly family: UnitFamily;
}

type Entry = readonly [unit: string, family: UnitFamily];

/** Words by their first character, the longest first. */
function byFirst<Row extends { readonly 0: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const table = new Map<string, Row[]>();
  for (const row of [...rows].sort((left, right) => right[0].length - left[0].length)) {
    const first = row[0].charAt(0);
    const group = table.get(first);
    if (group === undefined) table.set(first, [row]);
    else group.push(row);
  }
  return table;
}

/** `time` and `class` (三级, Ⅲ类) count nothing that is to be attained. */
const FAMILIES: Readonly<Record<UnitFamily, readonly string[]>> = words.families;
const ENTRIES = (Object.keys(FAMILIES) as UnitFamily[]).flatMap((family) =>
  FAMILIES[family].map((unit): Entry => [unit, family]),
);
/** Of two equal words the caller's comes first. */
const unitsByFirst = perLexicon(({ units }) => byFirst<Entry>([...units, ...ENTRIES]));
const DENOMINATORS = byFirst(words.denominators.map((unit) => [unit] as const));
/** Characters that make another word of a unit: 家 in 家庭, 部 in 部门. */
const NOT_BEFORE: ReadonlyMap<string, string> = new Map(Object.entries(words.notBefore));

const isLetter = characterClass(/[A-Za-z]/);
const isLetterOrDigit = characterClass(/[A-Za-z0-9]/);

function isWhole(folded: string, unit: string, to: number): boolean {
  const next = folded.charCodeAt(to);
  if (unit === '%') return !isLetter(next);
  if (isLetter(unit.charCodeAt(unit.length - 1))) return !isLetterOrDigit(next);
  const never = NOT_BEFORE.get(unit);
  return never === undefined || to >= folded.length || !never.includes(folded.charAt(to));
}

function longestAt<Row extends { readonly 0: string }>(
  table: ReadonlyMap<string, readonly Row[]>,
  folded: string,
  at: number,
): Row | undefined {
  return table
    .get(folded.charAt(at))
    ?.find((row) => folded.startsWith(row[0], at) && isWhole(folded, row[0], at + row[0].length));
}

/** Behind /, · or 每 of a compound unit, where another part begins; -1 where none does. */
function partAt(folded: string, at: number): number {
  const from = folded.charAt(at) === ' ' ? at + 1 : at;
  if (!'/·每'.includes(folded.charAt(from)) || from >= folded.length) return -1;
  return folded.charAt(from + 1) === ' ' ? from + 2 : from + 1;
}

/** The unit of measure at a place of a folded text, with what it is by: 元/人·月, 微克每立方米. */
export function readUnitAt(folded: string, at: number): UnitMark | null {
  const entry = longestAt(unitsByFirst(), folded, at);
  if (entry === undefined) return null;
  let to = at + entry[0].length;
  for (;;) {
    const part = partAt(folded, to);
    const by = part < 0 ? undefined : longestAt(DENOMINATORS, folded, part);
    if (by === undefined) return { to, family: entry[1] };
    to = part + by[0].length;
  }
}
