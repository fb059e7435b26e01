import type { Lexicon } from '@gongbao/schema';
import type { Context } from '../context.js';
import { CliError } from '../errors/cli-error.js';
import { readInput } from './read-input.js';

/** The least that a lexicon says something with. */
const EXAMPLE = '{"organizations": ["某某专班"]}';

/** `labels[2].role` */
const toPlace = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads the words of a place out of a file of JSON; what is wrong in it is told with its place. */
export async function readLexicon(path: string, context: Context): Promise<Lexicon> {
  const { language, say } = context;
  const bytes = await readInput(path, context);
  const [{ lexiconSchema }, { decode }, { locales }] = await Promise.all([
    import('@gongbao/schema'),
    import('@gongbao/parser'),
    import('zod'),
  ]);
  const value = parseJson(decode(bytes).text);
  if (value instanceof Error) {
    throw new CliError(
      'usage',
      say('error/lexicon-no-json', { path, reason: value.message, example: EXAMPLE }),
    );
  }
  const { localeError: error } = language === 'zh' ? locales.zhCN() : locales.en();
  const lexicon = lexiconSchema.safeParse(value, { error });
  if (lexicon.success) return lexicon.data;
  const [issue] = lexicon.error.issues;
  const place = toPlace(issue?.path ?? []);
  const subject = {
    path,
    place: place || say('reading/lexicon-whole'),
    reason: issue?.message ?? '',
  };
  throw new CliError('usage', say('error/lexicon-invalid', subject));
}
