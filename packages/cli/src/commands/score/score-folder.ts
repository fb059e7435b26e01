import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../context.js';
import { CliError } from '../../errors/cli-error.js';
import { errnoOf } from '../../errors/errno-of.js';
import { readInput } from '../../input/read-input.js';
import { readText } from '../../input/read-text.js';
import type { Say } from '../../language/say.js';
import { type GoldOf, readGold, toGoldName } from './read-gold.js';
import type { ScoredText } from './scored-text.js';

const isText = (file: string): boolean => /\.txt$/i.test(file);

async function listFolder(path: string, say: Say): Promise<string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    const folder = process.cwd();
    const code = errnoOf(error);
    const reason = error instanceof Error ? error.message : String(error);
    if (code === 'ENOTDIR') throw new CliError('unreadable', say('error/not-folder', { path }));
    throw new CliError(
      'unreadable',
      code === 'ENOENT'
        ? say('error/folder-missing', { path, folder })
        : say('error/unreadable', { path, reason }),
    );
  }
}

/** The gold file that was asked for, else the text's own, else the folder's. */
function toGoldFinder(files: readonly string[], folder: string, context: Context, file?: string) {
  const isOnly = files.filter(isText).length === 1;
  const read = new Map<string, Promise<GoldOf>>();
  const goldIn = (path: string): Promise<GoldOf> => {
    const gold = read.get(path) ?? readGold(path, isOnly, context);
    read.set(path, gold);
    return gold;
  };
  return async (name: string) => {
    const found = [toGoldName(name), 'gold.json'].find((candidate) => files.includes(candidate));
    const path = file ?? (found === undefined ? undefined : join(folder, found));
    return path === undefined ? null : (await goldIn(path))(name);
  };
}

/** Reads and scores every text of a folder that has gold; the names of the others come beside. */
export async function scoreFolder(
  folder: string,
  context: Context,
  goldFile?: string,
): Promise<{ readonly scored: ScoredText[]; readonly skipped: string[] }> {
  const { say } = context;
  const files = await listFolder(folder, say);
  const names = files.filter(isText);
  if (names.length === 0) throw new CliError('empty', say('error/no-texts', { path: folder }));
  const goldOf = toGoldFinder(files, folder, context, goldFile);
  const [{ parseIssue }, { scoreIssue }] = await Promise.all([
    import('@gongbao/parser'),
    import('@gongbao/score'),
  ]);
  const scored: ScoredText[] = [];
  const skipped: string[] = [];
  for (const name of names) {
    const gold = await goldOf(name);
    if (gold === null) {
      skipped.push(name);
      continue;
    }
    const path = join(folder, name);
    const { text } = await readText(await readInput(path, context), path, say);
    scored.push({ name, text, score: scoreIssue(parseIssue(text, { name }), text, gold) });
  }
  if (scored.length === 0) throw new CliError('no-gold', say('error/no-gold', { path: folder }));
  return { scored, skipped };
}
