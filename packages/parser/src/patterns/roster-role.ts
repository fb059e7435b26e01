import rosters from '../lexicon/rosters.json' with { type: 'json' };
import { isBodyName } from './body-name.js';
import { HAN } from './characters.js';
import { beginsWith, GuardedPattern } from './guarded-pattern.js';
import { spacedAlternatives } from './spaced.js';

const { ranks, offices } = rosters;
const BLANK = '\\s{0,4}';
const ROLE = `(?:(?:${spacedAlternatives(ranks)})${BLANK}){0,3}(?:${spacedAlternatives(offices)})`;
/** What a role begins with. */
export const ROLE_BEGINNINGS = [...ranks, ...offices].map((word) => word.charAt(0)).join('');
const LINE = new RegExp(`^${ROLE}${BLANK}:`);
const ALONE = new GuardedPattern(new RegExp(`^${ROLE}$`), beginsWith(ROLE_BEGINNINGS));

const LABELS = new RegExp(`${ROLE}${BLANK}:`, 'g');

/** Where roles with a colon begin in a folded line: 组长：…副组长：…. */
export function rosterLabels(folded: string): { readonly at: number; readonly end: number }[] {
  return [...folded.matchAll(LABELS)].map(({ 0: label, index: at }) => ({
    at,
    end: at + label.length,
  }));
}

/** The words of rosters, for those who need words and no grammar. */
export const ROSTER_WORDS: readonly string[] = [
  ...offices,
  ...ranks.flatMap((rank) => offices.map((office) => rank + office)),
];

/** Whether a folded heading is a role in a group by itself: 副组长. */
export function isRosterRole(folded: string): boolean {
  return ALONE.test(folded);
}

const OF_BODIES = /(?:负责人|负责同志|分管领导|单位|部门)[。.]?$/;
/** Names of persons may end like short names of bodies (高会, 张学会). */
const SHORTEST_BODY = 4;

/** Whether a list names bodies or their heads by office, and nobody by name: 公安部、财政部有关负责人. */
export function isListOfBodies(folded: string): boolean {
  if (OF_BODIES.test(folded)) return true;
  const names = folded.replace(/[。.]$/, '').split(/[、,\s]+/);
  return (
    names.some((name) => name.length >= SHORTEST_BODY) &&
    names.every((name) => name.length >= SHORTEST_BODY - 1 && isBodyName(name))
  );
}

/** A name, alone or before a blank, a mark or its office in brackets. */
const SOMEBODY = new RegExp(
  `^(?:[${HAN}]|[${HAN}](?:\\s{0,2}[${HAN}]){1,2}|[${HAN}]{1,10}·[${HAN}·]{1,10})(?:[\\s、,(]|$)`,
);

/** Whether what stands behind a role is a sentence, which a chairman may say: 主席:现在开会,请就座。 */
function isSentence(folded: string): boolean {
  return /[。!?;]$/.test(folded) && !SOMEBODY.test(folded.slice(0, -1));
}

/** Whether a folded line begins a roster or goes on with its next role: 组 长：于 哲, 第一召集人：…. */
export function isRosterLine(folded: string): boolean {
  const length = LINE.exec(folded)?.[0].length;
  if (length === undefined) return false;
  const rest = folded.slice(length).trim();
  return !isSentence(rest) && !isListOfBodies(rest);
}
