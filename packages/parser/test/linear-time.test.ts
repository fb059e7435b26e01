import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';
import { FIXTURES } from './goldens/fixtures.js';

/** Lengths to try, so that even an exponential pattern is told at the first of them. */
const LENGTHS = [100, 400, 1600, 6400, 20_000];
/** A linear pattern needs well below 5 ms for the longest, a quadratic one some 200 ms. */
const LIMIT_MS = 60;

const patterns = new Map<string, RegExp>();

/** Every pattern that reading uses, also those built from word lists, caught as it runs. */
function catchPatterns(): void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function caught(this: RegExp, text: string) {
    patterns.set(`${this.source}/${this.flags}`, this);
    return exec.call(this, text);
  };
  try {
    for (const { source } of FIXTURES) parseIssue(source, { mediaType: 'text/markdown' });
  } finally {
    RegExp.prototype.exec = exec;
  }
}

const ALWAYS = [
  ' ',
  '\t',
  '\n',
  '1',
  '一',
  '(',
  ')',
  '[',
  '《',
  '“',
  '、',
  '。',
  ',',
  ':',
  'a',
  '第',
  '各',
  '局',
  '.',
  '*',
  '-',
];

/** What could hurt a pattern most: runs of its own characters, alone and in pairs. */
function hostileUnits({ source }: RegExp): string[] {
  const own = [...new Set(source.match(/[\u3000-\u9fff《》“”()[\].,;:、-]/gu) ?? [])].slice(0, 24);
  const pairs = own.flatMap((left, index) => [`${left}${own[index + 1] ?? 'x'}`, `${left} `]);
  return [...new Set([...ALWAYS, ...own, ...pairs])];
}

function time(pattern: RegExp, text: string): number {
  const copy = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  const start = performance.now();
  copy.test(text);
  return performance.now() - start;
}

/** The first unit and length at which a pattern is too slow, or null. */
function tooSlow(pattern: RegExp): string | null {
  for (const unit of hostileUnits(pattern)) {
    for (const length of LENGTHS) {
      const text = `${unit.repeat(length / unit.length)}\u0001`;
      // A second look keeps a pause of the machine from counting.
      if (time(pattern, text) > LIMIT_MS && time(pattern, text) > LIMIT_MS) {
        return `${JSON.stringify(unit)} × ${length}`;
      }
    }
  }
  return null;
}

describe('every pattern takes linear time on hostile text', () => {
  beforeAll(catchPatterns);
  afterAll(() => patterns.clear());

  it('of its own characters, however long', () => {
    const slow = [...patterns.values()]
      .map((pattern) => ({ pattern: pattern.source, on: tooSlow(pattern) }))
      .filter(({ on }) => on !== null);
    expect(slow).toEqual([]);
    expect(patterns.size).toBeGreaterThan(50);
  });

  it.each([
    '一、',
    '1. ',
    '（一）',
    '各镇、',
    '责任单位：',
    '《',
    '（',
    '“',
    ' ',
    '。',
    '，',
    '、',
    '负责',
    '第',
    '由',
  ])('the whole reading as well: %j', (unit) => {
    const time = (count: number): number => {
      const start = performance.now();
      parseIssue(unit.repeat(count));
      return performance.now() - start;
    };
    time(1000);
    const short = Math.max(time(20_000 / unit.length), 4);
    expect(time(160_000 / unit.length)).toBeLessThan(short * 8 * 5);
  });
});
