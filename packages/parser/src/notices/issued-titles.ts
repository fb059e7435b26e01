import { isBodyName } from '../patterns/body-name.js';
import { characterSet } from '../patterns/character-set.js';
import { indexOfAny } from '../patterns/index-of-any.js';
import { withoutBlanks } from '../patterns/without-blanks.js';
import { withoutBracketTail } from '../patterns/without-bracket-tail.js';

const OUTER_TITLE = /《((?:[^《》]|《[^《》]*》)+)》/g;
const ABOUT = '关于';
const isDash = characterSet('~一');
const BARE = /^(.+)的(?:通知|决定|函|公告)$/;

/** The titles that a folded notice title says it issues or transmits, to be compared. */
export function issuedTitles(foldedTitle: string): string[] {
  const named = /(?:印发|转发|发布|公布|批转|下发)(.*)$/.exec(foldedTitle)?.[1];
  if (named === undefined) return [];
  // 印发贯彻《条例》工作方案: a title in the middle only names what the plan is about.
  const leading = named.slice(0, Math.max(0, named.indexOf('《')));
  const isQuoted = leading === '' || isBodyName(withoutBlanks(leading));
  const quoted = isQuoted
    ? (named.match(OUTER_TITLE)?.map((title) => title.slice(1, -1)) ?? [])
    : [];
  const bare = BARE.exec(named)?.[1];
  const titles = quoted.length > 0 || bare === undefined ? quoted : [bare];
  return titles.map(toComparable);
}

/**
 * A folded title for comparison only: without white space, 《》 around it, a leading 关于, brackets behind it, and
 * dashes' variants.
 */
export function toComparable(folded: string): string {
  const title = withoutBracketTail(withoutBlanks(folded));
  const unquoted = title.startsWith('《') ? title.replace(/^《([^《》]*)》$/, '$1') : title;
  const bare = unquoted.startsWith(ABOUT) ? unquoted.slice(ABOUT.length) : unquoted;
  return indexOfAny(bare, isDash) < 0 ? bare : bare.replace(/[-~一]/g, '-');
}
