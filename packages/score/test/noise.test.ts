import { describe, expect, it } from 'vitest';
import { noisyScores } from './noise/noisy-scores.js';

/** What structure and triples may lose in F1 to noise that leaves every character right. */
const MOST_LOST = 0.02;

const [clean, ...noisy] = noisyScores();

describe('the fixture with noise keeps its structure and triples', () => {
  it.each(noisy.filter(({ confuses }) => !confuses))('$name', ({ f1 }) => {
    for (const entity of ['sections', 'tasks', 'triples'] as const) {
      expect(f1[entity], entity).toBeGreaterThanOrEqual((clean?.f1[entity] ?? 1) - MOST_LOST);
    }
  });

  it.each(noisy.filter(({ confuses }) => confuses))('mostly, with $name', ({ f1 }) => {
    expect(f1.sections).toBeGreaterThanOrEqual(0.6);
    expect(f1.triples).toBeGreaterThanOrEqual(0.9);
  });
});
