import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Corrections } from '@gongbao/report';
import { glob } from 'tinyglobby';
import { CliError } from '../../../errors/cli-error.js';
import { naturalOrder } from '../../../input/natural-order.js';
import type { Say } from '../../../language/say.js';

/** What reviewers said of one source, and the file that tells it. */
export interface FoundCorrections extends Pick<Corrections, 'source' | 'corrections'> {
  readonly path: string;
}

/** What the report calls the files that it gives. */
const IN_FOLDERS = '**/*.corrections.json';

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function expand(path: string): Promise<string[]> {
  if (!isFolder(path)) return [path];
  const names = await glob(IN_FOLDERS, { cwd: path, expandDirectories: false });
  return names.sort(naturalOrder).map((name) => join(path, name));
}

/** One source, or a list of several. */
async function read(path: string, say: Say): Promise<FoundCorrections[]> {
  const { correctionsSchema } = await import('@gongbao/report');
  try {
    const files = correctionsSchema
      .array()
      .safeParse([JSON.parse(readFileSync(path, 'utf8'))].flat());
    if (files.success) return files.data.map((file) => ({ ...file, path }));
  } catch {
    // Neither a file that is missing nor one of another form is a file of corrections.
  }
  throw new CliError('usage', say('error/not-corrections', { path }));
}

/** The corrections in files, and in the `*.corrections.json` of folders; at least one, else it is a failure. */
export async function findCorrections(
  paths: readonly string[],
  say: Say,
): Promise<FoundCorrections[]> {
  const files = await Promise.all(paths.map(expand));
  const found = await Promise.all(files.flat().map((path) => read(path, say)));
  if (found.length > 0) return found.flat();
  throw new CliError('usage', say('error/no-corrections', { path: paths.join(' ') }));
}
