import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Words = string | readonly Words[] | { readonly [key: string]: Words };
type Lists = Readonly<Record<string, Words>>;

const FOLDER = new URL('../src/lexicon/', import.meta.url);
const FILES = readdirSync(FOLDER);

const read = (file: string): Words =>
  JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Words;

/** What stands at a path of keys. */
function at(file: string, path: readonly string[]): Lists {
  const found = path.reduce<Words>((words, key) => (words as Lists)[key] ?? '', read(file));
  return found as Lists;
}

const isList = (words: Words): words is readonly Words[] => Array.isArray(words);

/** Every list of words below some words, with the keys that lead to it. */
function* listsIn(words: Words, path: string): Generator<readonly [string, readonly string[]]> {
  if (typeof words === 'string') return;
  if (!isList(words)) {
    for (const [key, inner] of Object.entries(words)) yield* listsIn(inner, `${path}/${key}`);
  } else if (words.every((word) => typeof word === 'string')) {
    yield [path, words as readonly string[]];
  } else {
    for (const [index, inner] of words.entries()) yield* listsIn(inner, `${path}/${index}`);
  }
}

const doublesIn = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

interface Choice {
  readonly file: string;
  readonly path?: readonly string[];
  /** Lists beside the alternatives, which may repeat words of theirs. */
  readonly but?: readonly string[];
}

/** Objects whose lists are the alternatives of one choice, so that a word may stand in one of them only. */
const CHOICES: readonly Choice[] = [
  { file: 'colophon.json' },
  { file: 'columns.json', path: ['whole'] },
  { file: 'columns.json', path: ['endings'] },
  { file: 'comparators.json', but: ['given'] },
  { file: 'force.json' },
  { file: 'roles.json', path: ['labels', 'words'] },
  { file: 'roles.json', path: ['phrases', 'words'] },
  { file: 'units.json', path: ['families'] },
];

/** Latin words have blanks between them, and nothing else has. */
const BLANK = /^$|^\s|\s$|[^A-Za-z]\s|\s[^A-Za-z]/;

describe.each(FILES)('%s', (file) => {
  const lists = [...listsIn(read(file), file)];
  const offending = (fault: (words: readonly string[]) => string[]): string[] =>
    lists.flatMap(([path, words]) => fault(words).map((word) => `${path} ${word}`));

  it('says no word of a list twice', () => expect(offending(doublesIn)).toEqual([]));
  it('has no blank in a word', () =>
    expect(offending((words) => words.filter((word) => BLANK.test(word)))).toEqual([]));
  it('has no empty list', () =>
    expect(lists.filter(([, words]) => words.length === 0)).toEqual([]));
});

describe.each(CHOICES)('the lists of $file $path', ({ file, path = [], but = [] }) => {
  it('share no word', () => {
    const lists = Object.entries(at(file, path)).filter(
      ([key, list]) => isList(list) && !but.includes(key),
    );
    expect(lists.length).toBeGreaterThan(1);
    expect(doublesIn(lists.flatMap(([, list]) => list as readonly string[]))).toEqual([]);
  });
});
