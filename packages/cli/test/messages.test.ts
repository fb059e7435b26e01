import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages.js';
import { toSay } from '../src/say.js';

const slotsOf = (wording: string) => new Set(wording.match(/\{\w+\}/g));

describe('MESSAGES', () => {
  it.each(Object.entries(MESSAGES))(
    '%s fills the same slots in both languages',
    (_, { zh, en }) => {
      expect(slotsOf(zh)).toEqual(slotsOf(en));
    },
  );

  it.each(Object.entries(MESSAGES))('%s speaks one language at a time', (_, { en }) => {
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(Object.entries(MESSAGES).filter(([key]) => key.startsWith('error/')))(
    '%s says what is wrong and, on a second line, what to do',
    (key, { zh, en }) => {
      if (key === 'error/prefix') return;
      expect(zh.split('\n')).toHaveLength(2);
      expect(en.split('\n')).toHaveLength(2);
    },
  );

  it('fills slots with the very text given', () => {
    const say = toSay('en');
    expect(say('usage/unknown-option', { subject: '$& {subject}' })).toContain('$& {subject}');
  });
});
