import { basename } from 'node:path';
import type { Collection, Gold } from '@gongbao/score';
import type { Context } from '../../context.js';
import { CliError } from '../../errors/cli-error.js';
import { readInput } from '../../input/read-input.js';
import { readText } from '../../input/read-text.js';
import type { Say } from '../../language/say.js';

/** Gives the gold of a text by its file name, null where there is none. */
export type GoldOf = (name: string) => Gold | null;

function toJson(text: string, path: string, say: Say): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new CliError('no-gold', say('error/gold-not-json', { path, reason }));
  }
}

const isCollection = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'headers' in json;

/** `name.txt` → `name.gold.json`. */
export const toGoldName = (name: string): string => name.replace(/\.txt$/i, '.gold.json');

/**
 * Reads a gold file of either form: of all texts of a folder, or of one, which is then the text of
 * that name or the only one there is.
 */
export async function readGold(path: string, isOnly: boolean, context: Context): Promise<GoldOf> {
  const { say } = context;
  const { text } = await readText(await readInput(path, context), path, say);
  const json = toJson(text, path, say);
  const { collectionSchema, goldSchema, readCollection } = await import('@gongbao/score');
  const parsed = isCollection(json) ? collectionSchema.safeParse(json) : goldSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') || '$';
    throw new CliError(
      'no-gold',
      say('error/gold-not-known', { path, place, reason: issue?.message ?? '' }),
    );
  }
  if (!isCollection(json)) {
    return (name) => (isOnly || toGoldName(name) === basename(path) ? (parsed.data as Gold) : null);
  }
  return (name) => readCollection(parsed.data as Collection, name);
}
