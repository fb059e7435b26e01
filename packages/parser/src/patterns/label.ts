import type { ResponsibilityRole } from '@gongbao/schema/types';
import roles from '../lexicon/roles.json' with { type: 'json' };
import { anyOf } from './any-of.js';
import { characterSet } from './character-set.js';
import type { Mark, MarkReader } from './mark-reader.js';
import { RoleWords } from './role-words.js';
import { spacedAlternatives } from './spaced.js';
import { withoutBlanks } from './without-blanks.js';

/** A label that says who: 责任单位：, 牵头部门和单位：, 责任单位（暂定）：. */
export interface Label extends Mark {
  readonly role: ResponsibilityRole;
  /** As printed, without inner spaces and without the note behind it. */
  readonly label: string;
  /** Length with the note, the colon and the blank behind it. */
  readonly length: number;
  /** Whether it asks for persons: 责任领导, 责任人. */
  readonly isPerson: boolean;
  /** A note may stand for the colon: 责任单位（暂定）财政局. */
  readonly hasColon: boolean;
}

const { attributes, words, alone, territories, nouns, leaders, persons } = roles.labels;
const WORDS = new RoleWords(words);
const NOUNS = [...nouns, ...leaders, ...persons];

const BLANK = '[^\\S\\n]{0,4}';
const spaced = (list: readonly string[]): string => `(?:${spacedAlternatives(list)})`;
const WORD = spaced(WORDS.all);
const NOUN = spaced(NOUNS);
const TERRITORY = spaced(territories);

/** Role word × noun: 牵头(责任)单位, 责任(县)领导, 县领导, 责任部门和(配合)单位. */
const PHRASE =
  `(?:${spaced(attributes)}${BLANK})?(?<first>${WORD})${BLANK}(?:(?<second>${WORD})${BLANK})?` +
  `(?:${TERRITORY}${BLANK})?(?<noun>${NOUN})` +
  `(?:${BLANK}[和及与或、/]${BLANK}(?:${WORD}${BLANK})?${NOUN})?`;
const LEADERS = `${TERRITORY}${BLANK}${spaced(leaders)}`;
const NOTE = '\\([^()\\n]{1,20}\\)';
const LABEL = new RegExp(
  `(?<label>${PHRASE}|${LEADERS}|(?<alone>${spaced(alone)}))${BLANK}` +
    `(?:${NOTE}${BLANK}(?<colon>:?)|(?<bareColon>:))[^\\S\\n]{0,40}`,
  'y',
);

const compact = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : withoutBlanks(text);

const IS_LEADER = new RegExp(`(?:${anyOf(leaders)})$`);
const IS_PERSON = new RegExp(`(?:${anyOf([...leaders, ...persons])})$`);

/** Responsibility labels, built from role words and nouns; OCR may have spaced them. */
export const labelReader: MarkReader<Label> = {
  starts: [
    ...new Set([...attributes, ...WORDS.all, ...territories].map((word) => word.charAt(0))),
  ].join(''),
  readAt: (folded, at) => {
    LABEL.lastIndex = at;
    const match = LABEL.exec(folded);
    if (match?.groups === undefined) return null;
    const { label: printed, first, second, alone: single, colon, bareColon } = match.groups;
    const label = compact(printed) ?? '';
    const named = WORDS.roleOf([compact(first), compact(second), compact(single)]);
    const role = IS_LEADER.test(label) ? 'leader' : named;
    if (role === null || (role === 'leader' && !IS_LEADER.test(label))) return null;
    return {
      from: at,
      to: at + match[0].length,
      role,
      label,
      length: match[0].length,
      isPerson: IS_PERSON.test(label),
      hasColon: colon === ':' || bareColon === ':',
    };
  },
};

const mayBegin = characterSet(labelReader.starts);

/** Reads the responsibility label that a folded line or clause begins with, or null. */
export function readLabel(folded: string): Label | null {
  return mayBegin(folded.charCodeAt(0)) ? labelReader.readAt(folded, 0) : null;
}

/** Every label of two characters and two, for those who need words and no grammar. */
export const LABEL_WORDS: readonly string[] = WORDS.all.flatMap((word) =>
  NOUNS.map((noun) => word + noun),
);
