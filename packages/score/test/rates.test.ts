import { describe, expect, it } from 'vitest';
import { sumScores, toRates } from '../src/index.js';

describe('toRates', () => {
  it('takes shares of what was read and of what is there', () => {
    expect(toRates({ right: 3, extra: 1, missed: 3 })).toEqual({
      precision: 0.75,
      recall: 0.5,
      f1: 0.6,
    });
  });

  it('says nothing where there is nothing', () => {
    expect(toRates({ right: 0, extra: 0, missed: 0 })).toEqual({
      precision: null,
      recall: null,
      f1: null,
    });
  });
});

describe('sumScores', () => {
  it('adds up counts, so that every record weighs the same', () => {
    const one = { right: 1, extra: 2, missed: 3 };
    const score = {
      entities: { people: { strict: one, lenient: one } },
      fields: { 'people.name': { right: 1, total: 2 } },
      misses: [],
    };
    const two = { right: 2, extra: 4, missed: 6 };
    expect(sumScores([score, { entities: {}, fields: {}, misses: [] }, score])).toEqual({
      entities: { people: { strict: two, lenient: two } },
      fields: { 'people.name': { right: 2, total: 4 } },
      misses: [],
    });
  });
});
