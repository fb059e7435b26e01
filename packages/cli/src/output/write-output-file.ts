import { constants, type Stats } from 'node:fs';
import { access, lstat, mkdir, readlink, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { CliError } from '../errors/cli-error.js';
import { errnoOf } from '../errors/errno-of.js';
import type { Say } from '../language/say.js';
import type { Chunks } from './chunks.js';
import { replaceFile, type Written } from './replace-file.js';
import { toWriteError } from './write-error.js';

/** `sources` are the input files; `job` tells apart what is written at the same time. */
export interface OutputPlace {
  readonly path: string;
  readonly sources: readonly string[];
  readonly job?: number;
}

/** What stands at a path, null where nothing does; links are followed by `stat` alone. */
async function find(path: string, look: typeof stat | typeof lstat): Promise<Stats | null> {
  try {
    return await look(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The file that is meant, also where a link leads to one that does not exist yet. */
async function followLinks(path: string): Promise<string> {
  const link = await find(path, lstat);
  if (!link?.isSymbolicLink()) return path;
  return followLinks(resolve(dirname(path), await readlink(path)));
}

/** Keeps the text from going into a folder, or over one of the files that it was made from. */
async function checkPlace({ path, sources }: OutputPlace, target: Stats | null, say: Say) {
  if (target?.isDirectory() || /[/\\]$/.test(path)) {
    const example = join(path, `${parse(sources[0] ?? 'gongbao').name}.json`);
    throw new CliError('unwritable', say('error/output-is-folder', { path, example }));
  }
  const origins = await Promise.all(sources.map((source) => find(source, stat)));
  const isInput = ({ ino, dev }: Stats): boolean =>
    origins.some((origin) => origin?.ino === ino && origin.dev === dev);
  if (target !== null && isInput(target)) {
    throw new CliError('unwritable', say('error/output-is-input', { path }));
  }
}

async function write(place: OutputPlace, chunks: Chunks, say: Say): Promise<Written | null> {
  const { path, job = 0 } = place;
  const target = await find(path, stat);
  await checkPlace(place, target, say);
  if (target !== null) await access(path, constants.W_OK);
  // A device or a pipe cannot be replaced by a file.
  if (target !== null && !target.isFile()) {
    await writeFile(path, chunks);
    return null;
  }
  const file = await followLinks(path);
  await mkdir(dirname(file), { recursive: true });
  return replaceFile(file, chunks, target, job);
}

/** Writes a file, missing folders made; gives its measure, null for a device or a pipe. */
export async function writeOutputFile(
  place: OutputPlace,
  content: string | Chunks,
  say: Say,
): Promise<Written | null> {
  try {
    return await write(place, typeof content === 'string' ? [content] : content, say);
  } catch (error) {
    throw error instanceof CliError ? error : toWriteError(error, place.path, say);
  }
}
