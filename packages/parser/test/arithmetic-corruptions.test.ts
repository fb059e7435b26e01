import { expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';
import { numbered } from './numbered.js';

const CASES = 200;
const THINGS = ['茶园', '渡口', '书屋', '粮仓', '桥梁', '驿站'];
const UNITS = ['处', '座', '万元', '亩', '人'];

/** Whole numbers from 0 to below a bound; the same for the same seed. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}
type Random = ReturnType<typeof createRandom>;

/** Texts with the places of their numbers, which agree. */
const FORMS: readonly ((random: Random) => readonly [words: string[], numbers: number[]])[] = [
  (random) => {
    const parts = [0, 1, 2].map(() => 20 + random(80));
    const unit = UNITS[random(UNITS.length)] ?? '';
    const [a, b, c] = THINGS;
    const total = parts.reduce((sum, part) => sum + part, 0);
    return [
      ['改造', `${unit}，其中${a}`, `${unit}、${b}`, `${unit}、${c}`, `${unit}。`],
      [total, ...parts],
    ];
  },
  (random) => {
    const parts = [20 + random(80), 20 + random(80)];
    const unit = UNITS[random(UNITS.length)] ?? '';
    const [, , , a, b] = THINGS;
    const total = parts.reduce((sum, part) => sum + part, 0);
    return [
      ['安排', `${unit}，包括${a}`, `${unit}、${b}`, `${unit}。`],
      [total, ...parts],
    ];
  },
  (random) => {
    const parts = [0, 1, 2].map(() => 20 + random(80));
    const unit = UNITS[random(UNITS.length)] ?? '';
    const [a, b, c] = THINGS;
    const total = parts.reduce((sum, part) => sum + part, 0);
    return [
      [`修缮${a}`, `${unit}、${b}`, `${unit}、${c}`, `${unit}，共计`, `${unit}。`],
      [...parts, total],
    ];
  },
  (random) => {
    const from = 30 + random(30);
    const by = 2 + random(20);
    return [
      ['普及率由', '%提高到', '%，提高', '个百分点。'],
      [from, from + by, by],
    ];
  },
  (random) => {
    const from = 20 + random(60);
    const by = 2 + random(30);
    const unit = UNITS[random(2)] ?? '';
    return [
      ['数量由', `${unit}增加到`, `${unit}，增加`, `${unit}。`],
      [from, from + by, by],
    ];
  },
];

const join = (words: readonly string[], numbers: readonly number[]): string =>
  words.map((word, index) => `${word}${numbers[index] ?? ''}`).join('');

const isTold = (text: string): boolean =>
  parseIssue(numbered(`一、${text}`)).diagnostics.filter(
    ({ ruleId }) => ruleId === 'text/arithmetic',
  ).length >= 2;

/** One digit of one number is another, as OCR misreads it. */
function corrupted(numbers: readonly number[], random: Random): number[] {
  const place = random(numbers.length);
  const digits = [...String(numbers[place])];
  const at = random(digits.length);
  digits[at] = String((Number(digits[at]) + 1 + random(8)) % 9 || 9);
  return numbers.map((number, index) => (index === place ? Number(digits.join('')) : number));
}

it('tells of 95 of 100 numbers with a wrong digit, and of none that is right', () => {
  const random = createRandom(20_180_301);
  let told = 0;
  let wrong = 0;
  const alarms: string[] = [];
  for (let index = 0; index < CASES; index += 1) {
    const [words, numbers] = FORMS[index % FORMS.length]?.(random) ?? [[], []];
    const right = join(words, numbers);
    if (isTold(right)) alarms.push(right);
    const misread = join(words, corrupted(numbers, random));
    if (misread === right) continue;
    wrong += 1;
    if (isTold(misread)) told += 1;
  }
  expect(alarms).toEqual([]);
  expect(wrong).toBeGreaterThan(CASES * 0.9);
  expect(told / wrong).toBeGreaterThanOrEqual(0.95);
}, 60_000);
