import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/language/messages.js';
import { toSay } from '../src/language/say.js';

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
    (_, { zh, en }) => {
      expect(zh.split('\n')).toHaveLength(2);
      expect(en.split('\n')).toHaveLength(2);
    },
  );

  it('lets nothing in a slot steer the terminal', () => {
    const subject = 'a\u001b]0;x\u0007\nb\u202egnp.\u2066c\u200bd';
    expect(toSay('en')('usage/unknown-option', { subject })).toContain('“a ]0;x bgnp.cd”');
  });

  it('fills slots with the very text given', () => {
    const say = toSay('en');
    expect(say('usage/unknown-option', { subject: '$& {subject}' })).toContain('$& {subject}');
  });
});
