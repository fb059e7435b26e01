import organizations from '../lexicon/organizations.json' with { type: 'json' };
import { perLexicon } from '../own-words/per-lexicon.js';
import { anyOf } from './any-of.js';
import { characterClass } from './character-class.js';
import { characterSet } from './character-set.js';
import { HAN } from './characters.js';
import { WordSet } from './word-set.js';

const { suffixes, standalone, notNames, quantifiers, territories } = organizations;

const BODY = new RegExp(
  `^(?:[${HAN}·“”A-Za-z0-9-]{1,30}(?:\\([^()]{1,20}\\))?){0,2}(?:${anyOf(suffixes)})(?:\\([^()]{1,20}\\))?$`,
);
/** 有关区县, 各村组长: with 各, places and offices act like bodies. */
const COLLECTIVE = new RegExp(
  `^(?:${anyOf(quantifiers)})[${HAN}]{0,12}(?:${anyOf(territories)}|市|长)(?:\\([^()]{1,20}\\))?$`,
);
const COUNCIL = '国务院';
const CONGRESS = /^[^、,]{0,20}人大常委会$/;
const CONGRESS_END = '人大常委会';
const STANDALONE = new Set(standalone);
/** How names of bodies end, those of 国务院 and 人大常委会 too. */
const endsBody = characterSet(
  [...suffixes, ...territories, ...standalone, '院', '会', '市', '长', ')']
    .map((ending) => ending.slice(-1))
    .join(''),
);
/** What only a sentence holds, or a noun that acts for nobody ends in. */
const NO_NAME = new RegExp(`(?:${anyOf(notNames.inside)})(?!单位|部门)`);
const starting = new WordSet(notNames.starting);
const inside = new WordSet(notNames.inside);
const ending = new WordSet(notNames.ending);
const suffix = new WordSet(suffixes);
const isOfName = characterClass(new RegExp(`[${HAN}·“”A-Za-z0-9-]`));
const IN_BRACKETS = /\([^()]*\)/g;
const LONGEST = 50;

/** Whether a folded string holds words that no name has: 以下均涉及各镇, 有关工作. */
export function isNoName(folded: string): boolean {
  const bare = folded.includes('(') ? folded.replace(IN_BRACKETS, '') : folded;
  if (folded.length > LONGEST || starting.isAt(bare, 0) || ending.isEndOf(bare)) return true;
  return inside.isIn(bare) && NO_NAME.test(bare);
}

/** Whether a name ends in what bodies are called by and holds characters of names only. */
function isBody(folded: string): boolean {
  if (folded.includes('(')) return BODY.test(folded);
  if (!suffix.isEndOf(folded)) return false;
  for (let at = 0; at < folded.length; at += 1) if (!isOfName(folded.charCodeAt(at))) return false;
  return true;
}

const ownBodies = perLexicon(({ bodies }) => bodies);

/** Whether a folded string is a name that the caller told to be one of a body. */
export function isOwnBody(folded: string): boolean {
  const bodies = ownBodies();
  return bodies.size > 0 && bodies.has(folded);
}

/** Whether a folded string looks like the name of one body: 青岚县政府办公室, 各镇, 区委. */
export function isBodyName(folded: string): boolean {
  if (isOwnBody(folded)) return true;
  if (folded.length > LONGEST || !endsBody(folded.charCodeAt(folded.length - 1))) return false;
  if (STANDALONE.has(folded) || folded === COUNCIL) return true;
  if (folded.endsWith(CONGRESS_END) && CONGRESS.test(folded)) return true;
  return (isBody(folded) || COLLECTIVE.test(folded)) && !isNoName(folded);
}

/** Letters and digits may stand in a name (12345热线办), a time or a mark may not. */
const NAME = new RegExp(`^[${HAN}·“”()、A-Za-z0-9-]{2,30}$`);
const NO_HAN_NAME = /^[\d()-]+$|\d\s*[年月日]|长期|常年|^\)/;

/** Whether what stands in a list of duties may be a name: a sentence, a time or a mark is none. */
export function mayBeName(folded: string): boolean {
  return (
    isBodyName(folded) || (NAME.test(folded) && !NO_HAN_NAME.test(folded) && !isNoName(folded))
  );
}
