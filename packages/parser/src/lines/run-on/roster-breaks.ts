import offices from '../../lexicon/offices.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import { HAN } from '../../patterns/characters.js';
import { rosterLabels } from '../../patterns/roster-role.js';
import type { Break } from './break.js';

/** A name, perhaps of two characters set wide, and the blanks in front of its office. */
const NAMED = `(?:[${HAN}]{2,3}|[${HAN}]\\s{1,4}[${HAN}])\\s+(?=[${HAN}]{2})`;
const FIRST = new RegExp(`^\\s*${NAMED}`);
/** The end of an office in front of the next name: …副乡长|梁春生　　乡武装部长. */
const NEXT_ROW = new RegExp(`(?<=${anyOf(offices.endings)})(?=${NAMED})`, 'g');
/** A group has a head and others. */
const FEWEST = 2;
const LONGEST_LOOK = 24;

/** Where the roles and rows of a roster begin that stands in one long line, up to the end of a sentence. */
export function rosterBreaks(folded: string): Break[] {
  const labels = rosterLabels(folded);
  const first = labels.find(({ end }) => FIRST.test(folded.slice(end, end + LONGEST_LOOK)));
  if (first === undefined || labels.length < FEWEST) return [];
  const stop = folded.indexOf('。', first.at);
  const end = stop < 0 ? folded.length : stop;
  const roles = labels.filter(({ at }) => at >= first.at && at < end);
  const rows = [...folded.slice(0, end).matchAll(NEXT_ROW)].filter(({ index }) => index > first.at);
  return [
    ...roles.map(({ at }): Break => ({ at, why: 'roster-role' })),
    ...rows.map(({ index: at }): Break => ({ at, why: 'roster-row' })),
  ];
}
