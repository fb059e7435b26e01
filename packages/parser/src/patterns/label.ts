import type { ResponsibilityRole } from '@gongbao/schema/types';
import roles from '../lexicon/roles.json' with { type: 'json' };
import { type OwnWords, perLexicon } from '../own-words/per-lexicon.js';
import { characterSet } from './character-set.js';
import type { Mark } from './mark-reader.js';
import { RoleWords } from './role-words.js';
import { spacedAlternatives } from './spaced.js';
import { withoutBlanks } from './without-blanks.js';
import { WordSet } from './word-set.js';

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
const BEGINNINGS = [...attributes, ...WORDS.all, ...territories];

/** A label of the caller is no pattern: what would be one in it stands for itself. */
const ownAlternatives = (list: readonly string[]): string =>
  [...list]
    .sort((left, right) => right.length - left.length)
    .map((label) =>
      Array.from(label, (one) => one.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')).join(BLANK),
    )
    .join('|');

/** The grammar of labels, with those of the caller as whole words before it. */
function toGrammar({ labels }: OwnWords) {
  const own = labels.size === 0 ? '' : `(?<own>${ownAlternatives([...labels.keys()])})|`;
  return {
    labels,
    mayBegin: characterSet(
      [...BEGINNINGS, ...labels.keys()].map((word) => word.charAt(0)).join(''),
    ),
    pattern: new RegExp(
      `(?<label>${own}${PHRASE}|${LEADERS}|(?<alone>${spaced(alone)}))${BLANK}` +
        `(?:${NOTE}${BLANK}(?<colon>:?)|(?<bareColon>:))[^\\S\\n]{0,40}`,
      'y',
    ),
  };
}

const grammar = perLexicon(toGrammar);

const compact = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : withoutBlanks(text);

const leader = new WordSet(leaders);
const person = new WordSet([...leaders, ...persons]);

/** Whether a folded character, by its UTF-16 unit, may begin a label. */
export const mayBeginLabel = (code: number): boolean => grammar().mayBegin(code);

/**
 * Reads the responsibility label at a place of a folded text, or null: it is built from role words and
 * nouns, or one of the caller; OCR may have spaced it.
 */
export function readLabelAt(folded: string, at: number): Label | null {
  const { mayBegin, pattern, labels } = grammar();
  if (!mayBegin(folded.charCodeAt(at))) return null;
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  if (match?.groups === undefined) return null;
  const { label: printed, own, first, second, alone: single, colon, bareColon } = match.groups;
  const label = compact(printed) ?? '';
  const known = own === undefined ? undefined : labels.get(label);
  const named = WORDS.roleOf([compact(first), compact(second), compact(single)]);
  const isLeader = leader.isEndOf(label);
  const role = known?.role ?? (isLeader ? 'leader' : named);
  if (role === null) return null;
  if (known === undefined && role === 'leader' && !isLeader) return null;
  return {
    from: at,
    to: at + match[0].length,
    role,
    label,
    length: match[0].length,
    isPerson:
      known === undefined ? person.isEndOf(label) : (known.persons ?? known.role === 'leader'),
    hasColon: colon === ':' || bareColon === ':',
  };
}

/** Reads the responsibility label that a folded line or clause begins with, or null. */
export const readLabel = (folded: string): Label | null => readLabelAt(folded, 0);

/** Every label of two characters and two, for those who need words and no grammar. */
export const LABEL_WORDS: readonly string[] = WORDS.all.flatMap((word) =>
  NOUNS.map((noun) => word + noun),
);
