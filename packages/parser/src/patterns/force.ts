import type { ForceLevel } from '@gongbao/schema/types';
import words from '../lexicon/force.json' with { type: 'json' };
import type { Mark, MarkReader } from './mark-reader.js';

/** A printed word that says how strongly a duty binds. */
export interface ForceMark extends Mark {
  readonly level: ForceLevel;
}

/** From the strongest; 不得 stands before 应 and the like because it is tried first. */
export const FORCE_LEVELS: readonly ForceLevel[] = ['mustNot', 'must', 'strive', 'encourage'];

const ROWS: readonly (readonly [word: string, level: ForceLevel])[] = FORCE_LEVELS.flatMap(
  (level) => words[level].map((word) => [word, level] as const),
);
const NOT_BEHIND: ReadonlyMap<string, string> = new Map(Object.entries(words.notBehind));
const NOT_BEFORE: ReadonlyMap<string, string> = new Map(Object.entries(words.notBefore));

/** Whether a character beside a word makes another word of it: 供应, 应急. */
function isOther(table: ReadonlyMap<string, string>, word: string, neighbour: string): boolean {
  return neighbour !== '' && (table.get(word)?.includes(neighbour) ?? false);
}

/** 必须, 不得, 力争, 鼓励; not 应急, 响应, 资金支持. */
export const forceReader: MarkReader<ForceMark> = {
  starts: [...new Set(ROWS.map(([word]) => word.charAt(0)))].join(''),
  readAt: (folded, at) => {
    const row = ROWS.find(([word]) => folded.startsWith(word, at));
    if (row === undefined) return null;
    const [word, level] = row;
    const to = at + word.length;
    const isWord =
      !isOther(NOT_BEHIND, word, folded.charAt(at - 1)) &&
      !isOther(NOT_BEFORE, word, folded.charAt(to));
    return isWord ? { from: at, to, level } : null;
  },
};
