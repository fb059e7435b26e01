import type { Duration } from '../types.js';
import type { Word } from './enum-words.js';

/** By the designators of ISO 8601. */
const PERIODS: Readonly<Record<'Y' | 'M' | 'W' | 'D', Word>> = {
  Y: { zh: '年', en: 'year' },
  M: { zh: '个月', en: 'month' },
  W: { zh: '周', en: 'week' },
  D: { zh: '日', en: 'day' },
};

/** Periods that have a name of their own. */
const NAMED_PERIODS: Readonly<Record<string, Word>> = {
  P1M: { zh: '每月', en: 'every month' },
  P3M: { zh: '每季度', en: 'every quarter' },
  P6M: { zh: '每半年', en: 'every half-year' },
};

/** `P2M` → 每2个月; what is no such period stays as it is. */
export function recurrenceWord(recurrence: string): Word {
  const named = NAMED_PERIODS[recurrence];
  const parts = /^P(\d+)([YMWD])$/.exec(recurrence);
  if (named !== undefined || parts === null) return named ?? { zh: recurrence, en: recurrence };
  const count = parts[1] === '1' ? '' : parts[1];
  const { zh, en } = PERIODS[parts[2] as keyof typeof PERIODS];
  return { zh: `每${count}${zh}`, en: count === '' ? `every ${en}` : `every ${count} ${en}s` };
}

/** `--03-31` → 3月31日, `--06` → 6月, `---05` → 5日; English keeps the form of XSD. */
export function dueOnWord(dueOn: string): Word {
  const [, month, day] = /^--(\d\d|-)(?:-?(\d\d))?$/.exec(dueOn) ?? [];
  const parts = [month, day].map((part) => Number(part ?? Number.NaN));
  const zh = parts.map((part, at) => (Number.isNaN(part) ? '' : `${part}${'月日'[at]}`)).join('');
  return { zh: zh || dueOn, en: dueOn };
}

/** `七个工作日` → 7工作日, `3—5年` → 3–5年 */
export function durationText({ value, valueMax, unit }: Duration): string {
  return `${value}${valueMax === undefined ? '' : `–${valueMax}`}${unit}`;
}
