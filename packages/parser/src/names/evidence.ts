import bodies from '../lexicon/bodies.json' with { type: 'json' };
import { isBodyName } from '../patterns/body-name.js';
import { lookAlikesOf } from '../patterns/look-alikes.js';
import { type Evidence, type EvidenceName, joinEvidence, toEvidence } from '../repairs/index.js';
import { isKnownBody } from './known-bodies.js';
import type { Pair } from './reading.js';

/** What is known of the whole document when two readings of a name are weighed. */
export interface DocumentEvidence {
  /** Whether a word of two characters stands anywhere but in the misread name. */
  readonly isWord: (word: string, wrong: string) => boolean;
  /** Whether labels, dates or ordinals of it were misread too. */
  readonly isMisread: boolean;
}

interface EvidenceRow {
  readonly name: EvidenceName;
  readonly weight: number;
  readonly test: (pair: Pair, document: DocumentEvidence) => boolean;
}

const OFTEN = 4;
const VERY_OFTEN = 12;
/** Places and schools have names that need stand nowhere else: 李庄村 beside 张庄村. */
const PROPER = /[村镇乡园校学店厂]$|街道$|社区$|公司$/;
const SHORT_FORM = /^..[局办委部厅]$/;
const SURNAME = new RegExp(`^(?:${bodies.compoundSurnames.join('|')})`);
const VARIANT = new Set(bodies.variant);

const isAlike = ({ wrongCharacters, rightCharacters }: Pair): boolean =>
  wrongCharacters.length === rightCharacters.length &&
  [...wrongCharacters].every((character, at) =>
    lookAlikesOf(character).has(rightCharacters.charAt(at)),
  );

const ratio = ({ wrong, right }: Pair): number => right.count / wrong.count;

/** What speaks for one reading being the other misread; a sum of four is enough. */
export const EVIDENCE: readonly EvidenceRow[] = [
  { name: 'alike-characters', weight: 2, test: isAlike },
  {
    name: 'no-body',
    weight: 2,
    test: ({ wrong, right }) =>
      !wrong.isPerson && !isBodyName(wrong.name) && isBodyName(right.name),
  },
  {
    name: 'known-body',
    weight: 2,
    test: ({ right }) => !right.isPerson && isKnownBody(right.name),
  },
  {
    name: 'long-person',
    weight: 3,
    test: ({ wrong, right }) =>
      wrong.isPerson &&
      wrong.name.length === 4 &&
      right.name.length === 3 &&
      !SURNAME.test(wrong.name),
  },
  {
    name: 'words-nowhere-else',
    weight: 1,
    test: ({ wrong, words }, { isWord }) =>
      !wrong.isPerson &&
      !PROPER.test(wrong.name) &&
      words.every((word) => !isWord(word, wrong.name)),
  },
  { name: 'more-frequent', weight: 1, test: (pair) => ratio(pair) >= OFTEN },
  { name: 'far-more-frequent', weight: 1, test: (pair) => ratio(pair) >= VERY_OFTEN },
  {
    name: 'misread-document',
    weight: 2,
    test: (_, { isMisread }) => isMisread,
  },
];

const ENOUGH = 4;

/**
 * Whether two readings are of different bodies whatever their number: they differ in what tells names
 * apart (一 and 二, 东 and 西, 分局 and 局), or what is wrong with one would leave a good name.
 */
export function areDifferent(pair: Pair): boolean {
  const { wrong, right, wrongCharacters, rightCharacters } = pair;
  if (wrong.isPerson !== right.isPerson || right.count < 2) return true;
  if (wrong.isPerson) return wrong.name.length < right.name.length;
  if ([...wrongCharacters].some((character) => VARIANT.has(character))) return true;
  const isShorter = wrong.name.length < right.name.length;
  const isVariant = [...rightCharacters].some((character) => VARIANT.has(character));
  // In a short form every character counts: 经合局 is no 经发局.
  if (SHORT_FORM.test(wrong.name) && !isAlike(pair)) return true;
  const changesTail = wrong.name.slice(-1) !== right.name.slice(-1);
  return (isShorter && isVariant) || (changesTail && isBodyName(wrong.name));
}

/** Why the wrong reading of a pair that may be one is the right one misread; null where that is not borne out. */
export function evidenceFor(pair: Pair, document: DocumentEvidence): Evidence | null {
  const rows = EVIDENCE.filter(({ test }) => test(pair, document));
  const sum = rows.reduce((total, { weight }) => total + weight, 0);
  if (sum < ENOUGH) return null;
  const { wrong, right } = pair;
  const counts = toEvidence('name-counts', {
    right: right.name,
    often: right.count,
    wrong: wrong.name,
    seldom: wrong.count,
  });
  return joinEvidence([counts, ...rows.map(({ name }) => toEvidence(name))]);
}
