import { expect, it } from 'vitest';
import { toLineNumbers } from '../src/input/line-numbers.js';

it('counts lines as editors do, whatever ends them', () => {
  const text = 'a\nb\r\nc\rd\fe\u2028f\n\ng';
  const lineOf = toLineNumbers(text);
  const lines = Object.fromEntries(
    [...'abcdefg'].map((char) => [char, lineOf(text.indexOf(char))]),
  );
  expect(lines).toEqual({ a: 1, b: 2, c: 3, d: 4, e: 4, f: 4, g: 6 });
  expect(lineOf(1)).toBe(1);
  expect(lineOf(text.length)).toBe(6);
});
