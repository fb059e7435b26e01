import { toEvidence } from '../repairs/index.js';
import type { Healing } from './healing.js';

const UNITS = ['年', '月', '日'] as const;
/** A line of three numbers, each with one character behind it. */
const LINE =
  /^[^\S\n\r]*(?:19|20)\d{2}[^\S\n\r]?(\D)[^\S\n\r]?\d{1,2}[^\S\n\r]?(\D)[^\S\n\r]?\d{1,2}[^\S\n\r]?([^\d\s])[^\S\n\r]*$/dgm;

/** 曰 behind the number of a day, anywhere in a text. */
const MISREAD_DAY = /(?<=月[^\S\n\r]?\d{1,2}[^\S\n\r]?)曰/g;

function healDays(folded: string): Healing[] {
  if (!folded.includes('曰')) return [];
  return [...folded.matchAll(MISREAD_DAY)].map(({ index }) => ({
    rule: 'heal-date',
    start: index,
    after: '日',
    evidence: toEvidence('day-number'),
  }));
}

/** Date lines in which one of the three was misread: 2018年6月1昌. Numbers are never touched. */
function healLines(folded: string): Healing[] {
  return [...folded.matchAll(LINE)].flatMap((match) => {
    const wrong = UNITS.flatMap((unit, index) => {
      const place = match.indices?.[index + 1];
      return match[index + 1] === unit || place === undefined ? [] : [{ unit, start: place[0] }];
    });
    const [only] = wrong;
    if (only === undefined || wrong.length > 1) return [];
    const evidence = toEvidence('date-line');
    return [{ rule: 'heal-date', start: only.start, after: only.unit, evidence }];
  });
}

/** 年, 月 and 日 where numbers stand around them; the same place is healed once. */
export function healDates(folded: string): Healing[] {
  const lines = healLines(folded);
  const healed = new Set(lines.map(({ start }) => start));
  return [...lines, ...healDays(folded).filter(({ start }) => !healed.has(start))];
}
