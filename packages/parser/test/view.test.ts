import { describe, expect, it } from 'vitest';
import { toSource } from '../src/source/source.js';
import { View } from '../src/source/view.js';

const source = toSource('各镇-1-街道-2-单位');
const view = new View(source, [
  { start: 0, end: 2 },
  { start: 5, end: 7 },
  { start: 10, end: 12 },
]);

describe('a view of several pieces', () => {
  it('tells source offsets of local ones and back', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 9].map((local) => view.offset(local))).toEqual([
      0, 1, 5, 6, 10, 11, 12, 12,
    ]);
    expect([0, 1, 3, 5, 6, 8, 11, 12].map((offset) => view.localOffset(offset))).toEqual([
      0, 1, 2, 2, 3, 4, 5, 6,
    ]);
  });

  it.each([
    [0, 2, '各镇'],
    [1, 3, '镇街'],
    [2, 4, '街道'],
    [-1, 1, '各'],
    [3, 9, '道单位'],
    [4, 4, ''],
    [9, 12, ''],
  ])('gives its part from %i to %i', (from, to, text) => {
    expect(view.slice(from, to).text).toBe(text);
  });

  it('reads on without what is cut out', () => {
    expect(
      view.without([
        [1, 3],
        [4, 5],
      ]).text,
    ).toBe('各道位');
    expect(view.without([[0, 6]]).text).toBe('');
  });
});
