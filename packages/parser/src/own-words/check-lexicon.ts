import type { Lexicon, ResponsibilityRole } from '@gongbao/schema/types';
import words from '../lexicon/units.json' with { type: 'json' };

/** What is wrong with a lexicon, in both languages. */
export interface LexiconFault {
  readonly english: string;
  readonly chinese: string;
}

/** What a value must be. */
interface Kind extends LexiconFault {
  readonly test: (value: unknown) => boolean;
  readonly isOptional?: boolean;
}

const ROLES: Readonly<Record<ResponsibilityRole, true>> = {
  leader: true,
  lead: true,
  responsible: true,
  cooperating: true,
  supervising: true,
};

/** What parts the names of a list is in none of them. */
const WORD: Kind = {
  test: (value) =>
    typeof value === 'string' && /^[^\s、，,；;。：:][^、，,；;。：:\n\r]{0,49}$/.test(value),
  english: 'a word of 1 to 50 characters without 、 ， ； 。 ： and line breaks',
  chinese: '1 至 50 个字的词，不含、，；。：和换行',
};

const oneOf = (values: readonly string[]): Kind => ({
  test: (value) => typeof value === 'string' && values.includes(value),
  english: `one of ${values.join(', ')}`,
  chinese: `下列之一：${values.join('、')}`,
});

const FLAG: Kind = {
  test: (value) => typeof value === 'boolean',
  english: 'true or false',
  chinese: 'true 或 false',
  isOptional: true,
};

const OBJECT: Kind = {
  test: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  english: 'an object',
  chinese: '一个对象',
};

const LIST: Kind = { test: Array.isArray, english: 'a list', chinese: '一个数组' };

/** The lists of a lexicon: words, or objects with these fields. */
const LISTS: Readonly<Record<keyof Lexicon, Kind | Readonly<Record<string, Kind>>>> = {
  organizations: WORD,
  aliases: { printed: WORD, name: WORD },
  units: { unit: WORD, family: oneOf(Object.keys(words.families)) },
  labels: { label: WORD, role: oneOf(Object.keys(ROLES)), persons: FLAG },
};

const isList = (name: string): name is keyof Lexicon => Object.hasOwn(LISTS, name);

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

function faultOf(value: unknown, path: string, { test, english, chinese }: Kind) {
  if (test(value)) return null;
  return {
    english: `${path} is ${shown(value)}, expected ${english}`,
    chinese: `${path} 是 ${shown(value)}，应为${chinese}`,
  };
}

const unknownKey = (path: string, key: string, keys: readonly string[]): LexiconFault => ({
  english: `${path} has no "${key}"; it has ${keys.join(', ')}`,
  chinese: `${path} 没有“${key}”这一项，可用的有：${keys.join('、')}`,
});

function faultOfEntry(
  entry: unknown,
  path: string,
  fields: Readonly<Record<string, Kind>>,
): LexiconFault | null {
  const wrong = faultOf(entry, path, OBJECT);
  if (wrong !== null) return wrong;
  const values = { ...(entry as object) } as Readonly<Record<string, unknown>>;
  const stray = Object.keys(values).find((key) => !Object.hasOwn(fields, key));
  if (stray !== undefined) return unknownKey(path, stray, Object.keys(fields));
  for (const [name, kind] of Object.entries(fields)) {
    const isLeftOut = values[name] === undefined && kind.isOptional === true;
    const fault = isLeftOut ? null : faultOf(values[name], `${path}.${name}`, kind);
    if (fault !== null) return fault;
  }
  return null;
}

/** The first thing that is wrong with a lexicon, with its place and what to write there; null if none is. */
export function findLexiconFault(lexicon: unknown): LexiconFault | null {
  const wrong = faultOf(lexicon, 'lexicon', OBJECT);
  if (wrong !== null) return wrong;
  for (const [name, list] of Object.entries({ ...(lexicon as object) })) {
    if (!isList(name)) return unknownKey('lexicon', name, Object.keys(LISTS));
    if (list === undefined) continue;
    const path = `lexicon.${name}`;
    if (!Array.isArray(list)) return faultOf(list, path, LIST);
    const fields = LISTS[name];
    for (const [index, entry] of list.entries()) {
      const at = `${path}[${index}]`;
      const fault =
        'test' in fields ? faultOf(entry, at, fields as Kind) : faultOfEntry(entry, at, fields);
      if (fault !== null) return fault;
    }
  }
  return null;
}
