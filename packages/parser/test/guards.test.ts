import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseIssue } from '../src/index.js';
import { GuardedPattern } from '../src/patterns/guarded-pattern.js';
import { FIXTURES } from './goldens/fixtures.js';

/** Kept beside the project, never in it. */
const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

const samples = (): readonly string[] =>
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));

/** Every n-th text is also shown to the patterns that were not asked about it. */
const STEP = 7;

/** What guarded patterns find in texts that their look lets pass nothing of: none, if the looks are true. */
function hiddenIn(sources: readonly string[]): string[] {
  const patterns = new Set<GuardedPattern>();
  const texts = new Set<string>();
  const hidden: string[] = [];
  const ask = (pattern: GuardedPattern, text: string): void => {
    if (!pattern.hidesNothing(text)) hidden.push(text);
  };
  const { test, exec } = GuardedPattern.prototype;
  const note = (pattern: GuardedPattern, text: string): void => {
    patterns.add(pattern);
    texts.add(text);
    ask(pattern, text);
  };
  vi.spyOn(GuardedPattern.prototype, 'test').mockImplementation(function (
    this: GuardedPattern,
    text,
  ) {
    note(this, text);
    return test.call(this, text);
  });
  vi.spyOn(GuardedPattern.prototype, 'exec').mockImplementation(function (
    this: GuardedPattern,
    text,
  ) {
    note(this, text);
    return exec.call(this, text);
  });
  for (const source of sources) parseIssue(source);
  expect(patterns.size).toBeGreaterThan(0);
  const some = [...texts].filter((_, at) => at % STEP === 0);
  for (const pattern of patterns) for (const text of some) ask(pattern, text);
  return hidden;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a pattern finds nothing where its look says that nothing stands', () => {
  it.each(FIXTURES)('in $name', ({ source }) => {
    expect(hiddenIn([source])).toEqual([]);
  });

  it.skipIf(!existsSync(SAMPLES))('in the samples', () => {
    expect(hiddenIn(samples())).toEqual([]);
  });
});
