import type { ResponsibilityRole } from '@gongbao/schema/types';
import roles from '../lexicon/roles.json' with { type: 'json' };
import { AND_OTHERS } from './and-others.js';
import { anyOf } from './any-of.js';
import { beginsWith, endsWith, GuardedPattern } from './guarded-pattern.js';
import { RoleWords } from './role-words.js';
import { WordSet } from './word-set.js';

const { words, joining, assisting, manners, bases, duties, objects } = roles.phrases;
const WORDS = new RoleWords(words);
const WORD = `(?:${anyOf(WORDS.all)})`;

/** 按职责分工, 根据各自职责, 在各自职责范围内. */
const BASIS = `(?:${anyOf(bases)})?(?:各自)?(?:的)?(?:工作|部门|法定)?(?:${anyOf(duties)})(?:和)?(?:${anyOf(duties)})?(?:要求)?(?:范围)?内?,?`;
const CLOSING = new GuardedPattern(
  new RegExp(
    `(?:${AND_OTHERS})?(?:${BASIS})?(?:${anyOf(manners)}){0,3}(?<words>${WORD}{1,3})(?:${anyOf(objects)})?[。;]?$`,
  ),
  endsWith(`。;${[...WORDS.all, ...objects].map((word) => word.slice(-1)).join('')}`),
);
const EACH_WORD = new RegExp(WORD, 'g');
/** No phrase at the end of a group is longer. */
const LONGEST = 40;

/** What says at the end of a group which role it has. */
export interface RolePhrase {
  readonly role: ResponsibilityRole;
  /** Where in the group it begins; 等 and 等部门 belong to it. */
  readonly from: number;
}

/** The role phrase that a folded group of a list ends with: 县财政局等按职责分工负责. */
export function readClosingPhrase(folded: string): RolePhrase | null {
  const start = Math.max(0, folded.length - LONGEST);
  const match = CLOSING.exec(folded.slice(start));
  if (match === null) return null;
  const role = WORDS.roleOf(match.groups?.['words']?.match(EACH_WORD) ?? []);
  return role === null ? null : { role, from: start + match.index };
}

/** 县财政局（牵头）, 县财政局（牵头单位）: the role of the one name before it. */
const NOTE = new RegExp(`\\((?<words>${WORD})(?:单位|部门)?\\)$`);

/** The role that a bracket behind a name gives to it. */
export function readRoleNote(folded: string): RolePhrase | null {
  const match = folded.endsWith(')') ? NOTE.exec(folded.slice(-LONGEST)) : null;
  if (match === null) return null;
  const role = WORDS.roleOf([match.groups?.['words']]);
  return role === null ? null : { role, from: folded.length - match[0].length };
}

const LEADING = new GuardedPattern(
  new RegExp(`^(?:并|再|由)?(?:${anyOf([...joining, ...assisting])})(?=\\S)`),
  beginsWith(`并再由${[...joining, ...assisting].map((word) => word.charAt(0)).join('')}`),
);

/** How long the word is that makes the bodies behind it cooperate: 会同财政局, 配合民政局; else 0. */
export function leadingWordLength(folded: string): number {
  return LEADING.exec(folded)?.[0].length ?? 0;
}

const joins = new WordSet(joining);
const JOINING = new RegExp(anyOf(joining), 'g');

/** Places in a folded group where a word such as 会同 may part two bodies, as `[from, to)`. */
export function joiningWords(folded: string): (readonly [number, number])[] {
  if (!joins.isIn(folded)) return [];
  return [...folded.matchAll(JOINING)].map(({ index, 0: word }) => [index, index + word.length]);
}
