import type { Healing } from './healing.js';

const UNITS = ['年', '月', '日'] as const;
/** A line of three numbers, each with one character behind it. */
const LINE =
  /^[^\S\n]*(?:19|20)\d{2}[^\S\n]?(\D)[^\S\n]?\d{1,2}[^\S\n]?(\D)[^\S\n]?\d{1,2}[^\S\n]?([^\d\s])[^\S\n]*$/dgm;

/** Date lines in which one of 年, 月 and 日 was misread: 2018年6月1昌. Numbers are never touched. */
export function healDates(folded: string): Healing[] {
  return [...folded.matchAll(LINE)].flatMap((match) => {
    const wrong = UNITS.flatMap((unit, index) => {
      const place = match.indices?.[index + 1];
      return match[index + 1] === unit || place === undefined ? [] : [{ unit, start: place[0] }];
    });
    const [only] = wrong;
    if (only === undefined || wrong.length > 1) return [];
    const evidence = `the other two of ${UNITS.join(', ')} stand in a line of three numbers`;
    return [{ rule: 'heal-date', start: only.start, after: only.unit, evidence }];
  });
}
