import { describe, expect, it } from 'vitest';
import { findBroken } from '../fuzz/properties.js';

/** A few of what `npm run fuzz` reads, always the same: a test that fails must fail again. */
const SEED = 20_180_301;

describe('random input breaks no invariant', () => {
  it.each([
    ['texts', 200],
    ['documents', 200],
    ['bytes', 100],
  ] as const)('%s', (kind, runs) => {
    expect(findBroken(kind, runs, SEED)).toBeNull();
  });
});
