import type { Block } from '../blocks/index.js';
import { isBodyName } from '../patterns/body-name.js';

/** How a 令 says what it promulgates: 《…》已经…通过，现予公布. */
const PROMULGATED = /^《((?:[^《》]|《[^《》]*》)+)》.{0,80}(?:现予|予以|现)(?:公布|发布|印发)/;

const OUTER_TITLE = /《(?:[^《》]|《[^《》]*》)+》/g;

/** The titles in 《》 that a folded notice title says it issues or transmits, without white space. */
export function issuedTitles(foldedTitle: string): string[] {
  const named = /(?:印发|转发|发布|公布|批转|下发)(.*)$/.exec(foldedTitle)?.[1];
  if (named === undefined) return [];
  // 印发贯彻《条例》工作方案: a title in the middle only names what the plan is about.
  const leading = named.slice(0, Math.max(0, named.indexOf('《')));
  const isQuoted = leading === '' || isBodyName(leading.replace(/\s+/g, ''));
  const quoted = isQuoted
    ? (named.match(OUTER_TITLE)?.map((title) => title.slice(1, -1)) ?? [])
    : [];
  const bare = /^(.+)的(?:通知|决定|函)$/.exec(named)?.[1];
  const titles = quoted.length > 0 || bare === undefined ? quoted : [bare];
  return titles.map(toComparable);
}

/** A folded title without white space and dashes' variants, for comparison only. */
export function toComparable(folded: string): string {
  return folded.replace(/\s+/g, '').replace(/[-~一]/g, '-');
}

/** The titles that the body of a notice promulgates, without white space. */
export function promulgatedTitles(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ view }) => {
    const title = PROMULGATED.exec(view.folded)?.[1];
    return title === undefined ? [] : [toComparable(title)];
  });
}
