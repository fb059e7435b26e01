import type { Block } from '../blocks/index.js';
import { issuedTitles } from './issued-titles.js';
import type { Opening } from './opening.js';
import { promulgatedTitles } from './promulgated-titles.js';

/** What a notice says of what is printed behind it. */
export interface Announcement {
  /** The titles that it issues, to be compared. */
  readonly issued: ReadonlySet<string>;
  /** Whether it says that anything is printed behind it. */
  readonly expectsMore: boolean;
}

const ISSUES = /印发|转发|批转|下发|发布|公布/;

/** Reads what a notice announces in its title and in its text up to the given block. */
export function toAnnouncement(
  blocks: readonly Block[],
  opening: Opening | undefined,
  until: number,
): Announcement {
  if (opening === undefined) return { issued: new Set(), expectsMore: false };
  const own = blocks.slice(opening.below, until);
  const title = opening.title?.folded ?? '';
  const issued = new Set([...issuedTitles(title), ...promulgatedTitles(own)]);
  const expectsMore =
    issued.size > 0 ||
    ISSUES.test(title) ||
    own.some(({ kind }) => kind === 'attachment-note' || kind === 'attachment-label');
  return { issued, expectsMore };
}
