import { expect, test } from 'vitest';
import { dueOnWord, durationText, recurrenceWord, targetDemand } from '../src/words/index.js';

test.each([
  ['P1Y', '每年', 'every year'],
  ['P2M', '每2个月', 'every 2 months'],
  ['P3M', '每季度', 'every quarter'],
  ['P1W', '每周', 'every week'],
  ['PT8H', 'PT8H', 'PT8H'],
])('%s comes again %s', (recurrence, zh, en) => {
  expect(recurrenceWord(recurrence)).toEqual({ zh, en });
});

test.each([
  ['--03-31', '3月31日'],
  ['--06', '6月'],
  ['---05', '5日'],
  ['2031', '2031'],
])('%s is %s of a period', (dueOn, zh) => {
  expect(dueOnWord(dueOn)).toEqual({ zh, en: dueOn });
});

test('a length of time keeps its unit', () => {
  expect(durationText({ value: 3, valueMax: 5, unit: '年' })).toBe('3–5年');
  expect(durationText({ value: 7, unit: '工作日' })).toBe('7工作日');
});

test.each([
  [{ comparator: '>=', value: 85, valueMax: null, unit: '%' }, '≥85%'],
  [{ comparator: '=', value: 5, valueMax: null, unit: '条' }, '5条'],
  [{ comparator: 'range', value: 2, valueMax: 3, unit: '处' }, '2–3处'],
  [{ comparator: '~', value: 40, valueMax: null, unit: null }, '≈40'],
] as const)('%o is asked for as %s', (target, words) => {
  expect(targetDemand(target)).toBe(words);
});
