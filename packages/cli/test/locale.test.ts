import { describe, expect, it } from 'vitest';
import { toLanguage } from '../src/language/locale.js';

describe('toLanguage', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW' }, 'zh'],
    [{ LANG: 'zh-Hans' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'zha_CN' }, 'en'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'C' }, 'zh'],
    [{ LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'C', LANG: 'C' }, 'zh'],
    [{ LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, 'en'],
  ])('%j is %s', (env, language) => {
    expect(toLanguage([], env, 'de-DE')).toBe(language);
  });

  it.each([
    ['zh-CN', 'zh'],
    ['de-DE', 'en'],
  ])('asks the system where nothing is set: %s is %s', (locale, language) => {
    expect(toLanguage([], {}, locale)).toBe(language);
  });

  it.each([
    [['--lang', 'en'], 'en'],
    [['convert', 'a', '--lang=en'], 'en'],
    [['--lang', 'zh', '--lang', 'en'], 'en'],
    [['--lang', 'fr'], 'zh'],
    [['--lang'], 'zh'],
    [['--', '--lang', 'en'], 'zh'],
  ])('%j is %s where the locale is Chinese', (argv, language) => {
    expect(toLanguage(argv, { LANG: 'zh_CN' })).toBe(language);
  });
});
