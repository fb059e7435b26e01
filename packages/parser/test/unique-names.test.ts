import { expect, it } from 'vitest';
import { UniqueNames } from '../src/patterns/unique-names.js';

it('gives each name once, with the lowest number that is free', () => {
  const names = new UniqueNames();
  const given = ['一', '一#2', '一', '一', '二', '一#2'].map((wanted) => names.take(wanted));
  expect(given).toEqual(['一', '一#2', '一#3', '一#4', '二', '一#2#2']);
});
