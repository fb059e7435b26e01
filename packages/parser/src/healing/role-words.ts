import roles from '../lexicon/roles.json' with { type: 'json' };
import { HAN } from '../patterns/characters.js';
import { toEvidence } from '../repairs/index.js';
import type { Healing } from './healing.js';

const WORDS: ReadonlySet<string> = new Set(
  Object.values(roles.phrases.words)
    .flat()
    .filter(({ length }) => length === 2),
);
/** Words that differ from a role word in one character and mean something else. */
const OTHER_WORDS: ReadonlySet<string> = new Set(roles.phrases.alike);

/** A word behind a body, where the group of a list ends: 人社局帝头，. */
const CANDIDATE = new RegExp(
  `(?<=[局委办厅部院会室处站所队府道镇等])[${HAN}]{2}(?=负责|[,;)]|、[${HAN}])`,
  'g',
);
/** So often a role word is printed in such places before it is read into another. */
const ENOUGH = 2;

const isAlike = (word: string, other: string): boolean =>
  (word.charAt(0) === other.charAt(0)) !== (word.charAt(1) === other.charAt(1));

function countIn(folded: string, word: string, most: number): number {
  let count = 0;
  for (let at = folded.indexOf(word); at >= 0 && count <= most; at = folded.indexOf(word, at + 1)) {
    count += 1;
  }
  return count;
}

/** Role words with a misread character (帝头) that stand nowhere but where such words do. */
export function healRoleWords(folded: string): Healing[] {
  const places = new Map<string, number[]>();
  for (const { index, 0: word } of folded.matchAll(CANDIDATE)) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else known.push(index);
  }
  const printed = [...places.keys()].filter(
    (word) => WORDS.has(word) && (places.get(word)?.length ?? 0) >= ENOUGH,
  );
  return [...places].flatMap(([word, starts]) => {
    if (WORDS.has(word) || OTHER_WORDS.has(word) || starts.length > 1) return [];
    const [right, ...others] = printed.filter((other) => isAlike(word, other));
    if (right === undefined || others.length > 0 || countIn(folded, word, 1) > 1) return [];
    const times = places.get(right)?.length ?? 0;
    const evidence = toEvidence('role-word', { right, times, wrong: word });
    return starts.map((start) => ({ rule: 'heal-label' as const, start, after: right, evidence }));
  });
}
