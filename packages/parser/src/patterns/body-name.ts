import organizations from '../lexicon/organizations.json' with { type: 'json' };
import { HAN } from './characters.js';

const SUFFIXES = [...organizations.suffixes].sort((left, right) => right.length - left.length);

const BODY = new RegExp(
  `^(?:[${HAN}·“”A-Za-z0-9-]{1,30}(?:\\([^()]{1,20}\\))?){0,2}(?:${SUFFIXES.join('|')})(?:\\([^()]{1,20}\\))?$`,
);
const STANDALONE = new Set(organizations.standalone);
const LONGEST = 50;

/** Whether a folded string looks like the name of one body: 银川市金凤区政府办公室, 各镇, 区委. */
export function isBodyName(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  return (
    STANDALONE.has(folded) || /^国务院$|^[^、,]{0,20}人大常委会$/.test(folded) || BODY.test(folded)
  );
}
