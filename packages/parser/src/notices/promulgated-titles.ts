import type { Block } from '../blocks/index.js';
import { toComparable } from './issued-titles.js';

const ISSUE = '(?:公布|发布|颁布|印发|转发|批转|下发)';
/** Words with which a sentence issues what it names before: 现将《…》印发, 《…》已经…通过，现予公布. */
const ISSUED_BEFORE = new RegExp(`(?:现予以?|予以|现将?[^。现]{0,200}?)${ISSUE}`);
/** Words with which it issues what it names behind: 现公布修订后的《…》. */
const ISSUED_BEHIND = new RegExp(`现(?:予以?)?${ISSUE}[^《》。]{0,12}$`);
/** A title behind such a word is a ground, nothing that is issued. */
const GROUND = /(?:根据|按照|依据|依照|贯彻|落实|执行|遵照|关于)[^《》]{0,6}$/;
const TITLE = /《((?:[^《》]|《[^《》]*》)+)》/g;

/** The titles that one folded sentence issues. */
function issuedIn(sentence: string): string[] {
  const verb = ISSUED_BEFORE.exec(sentence);
  if (verb === null) return [];
  const end = verb.index + verb[0].length;
  return [...sentence.matchAll(TITLE)].flatMap(({ index, 1: title = '' }) => {
    const lead = sentence.slice(Math.max(0, index - 24), index);
    const isBefore = index < end && !GROUND.test(lead);
    const isBehind = index >= end && ISSUED_BEHIND.test(lead);
    return isBefore || isBehind ? [toComparable(title)] : [];
  });
}

/** The titles that the body of a notice says it issues, to be compared. */
export function promulgatedTitles(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ view: { folded } }) =>
    folded.includes('《') && /现|予以/.test(folded) ? folded.split('。').flatMap(issuedIn) : [],
  );
}
