import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseIssue } from '../src/index.js';
import { FIXTURES } from './goldens/fixtures.js';

const LENGTH = 20_000;
/** A linear pattern needs well below 5 ms for this length, a quadratic one some 200 ms. */
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
function hostileTexts({ source }: RegExp): string[] {
  const own = [...new Set(source.match(/[\u3000-\u9fff《》“”()[\].,;:、-]/gu) ?? [])].slice(0, 24);
  const units = [...new Set([...ALWAYS, ...own])];
  const pairs = own.flatMap((left, index) => [`${left}${own[index + 1] ?? 'x'}`, `${left} `]);
  return [...units, ...pairs].map((unit) => unit.repeat(LENGTH / unit.length));
}

function slowest(pattern: RegExp): { readonly unit: string; readonly ms: number } {
  let worst = { unit: '', ms: 0 };
  for (const text of hostileTexts(pattern)) {
    const copy = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
    const start = performance.now();
    copy.test(`${text}\u0001`);
    const ms = performance.now() - start;
    if (ms > worst.ms) worst = { unit: text.slice(0, 2), ms };
  }
  return worst;
}

describe('every pattern takes linear time on hostile text', () => {
  beforeAll(catchPatterns);
  afterAll(() => patterns.clear());

  it('of its own characters, however long', () => {
    const slow = [...patterns.values()]
      .map((pattern) => ({ pattern: pattern.source, ...slowest(pattern) }))
      .filter(({ ms }) => ms > LIMIT_MS);
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
