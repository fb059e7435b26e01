import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { errnoOf } from './errno-of.js';
import { CliError } from './errors.js';
import type { Say } from './say.js';
import { toWriteError } from './write-error.js';

/** What stands at a path, links followed, or null. */
async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A whole file or none: written beside its place and on the disk before it gets its name. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.gongbao-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx', flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Keeps `text` from going into a folder, or over one of the files that it was made from. */
async function checkPlace(
  path: string,
  target: Stats | null,
  sources: readonly string[],
  say: Say,
) {
  if (target?.isDirectory() || /[/\\]$/.test(path)) {
    const example = join(path, `${parse(sources[0] ?? 'gongbao').name}.json`);
    throw new CliError('unwritable', say('error/output-is-folder', { path, example }));
  }
  const origins = await Promise.all(sources.map(statOf));
  const isInput = ({ ino, dev }: Stats): boolean =>
    origins.some((origin) => origin?.ino === ino && origin.dev === dev);
  if (target !== null && isInput(target)) {
    throw new CliError('unwritable', say('error/output-is-input', { path }));
  }
}

async function write(
  path: string,
  text: string,
  sources: readonly string[],
  say: Say,
): Promise<void> {
  const target = await statOf(path);
  await checkPlace(path, target, sources, say);
  if (target === null) {
    await mkdir(dirname(path), { recursive: true });
    return replaceFile(path, text);
  }
  await access(path, constants.W_OK);
  // A device or a pipe cannot be replaced by a file.
  return target.isFile() ? replaceFile(await realpath(path), text) : writeFile(path, text);
}

/** Writes `text` to `path`, missing folders made; `sources` are the input files. */
export async function writeOutputFile(
  path: string,
  text: string,
  sources: readonly string[],
  say: Say,
): Promise<void> {
  try {
    await write(path, text, sources, say);
  } catch (error) {
    throw error instanceof CliError ? error : toWriteError(error, path, say);
  }
}
