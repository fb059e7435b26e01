/** Languages that the command line speaks. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The last `--lang` before `--`, read ahead of commander so that its errors can be worded. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((option, index) => {
    if (option.startsWith('--lang=')) return [option.slice('--lang='.length)];
    return option === '--lang' ? options.slice(index + 1, index + 2) : [];
  });
  return values.at(-1);
}

/**
 * `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set, else (Windows sets none of
 * them) the locale of the system.
 */
export function toLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const asked = askedLanguage(argv);
  if (isLanguage(asked)) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}
