import type { Deadline } from '@gongbao/schema/types';
import times from '../../lexicon/times.json' with { type: 'json' };
import { anyOf } from '../../patterns/any-of.js';
import type { RowContext } from '../../sections/index.js';
import type { DeadlineReading } from './deadline-reading.js';
import { NO_READING } from './deadline-reading.js';

const STANDING = new RegExp(anyOf(times.standing));
const WHOLE_YEAR = /全年/;
const LONGEST = 16;

const readingOf = (folded: string, year: number | null): DeadlineReading =>
  WHOLE_YEAR.test(folded) && year !== null
    ? { ...NO_READING, kind: 'in', start: `${year}-01-01`, end: `${year}-12-31` }
    : { ...NO_READING, kind: 'ongoing' };

/** Cells below 完成时限 that name no day: 长期坚持 has no end, 全年 is the year of the notice. */
export function readStandingTimes(
  { cells }: RowContext,
  path: string | null,
  year: number | null,
): Deadline[] {
  return cells
    .filter(({ meaning, passage }) => {
      const { folded, times: printed } = passage;
      const isTime = meaning === 'deadline' && folded.length <= LONGEST && STANDING.test(folded);
      return isTime && printed.length === 0;
    })
    .map(({ passage }) => ({
      ...passage.toText(),
      rule: 'standing',
      path,
      ...readingOf(passage.folded, year),
    }));
}
