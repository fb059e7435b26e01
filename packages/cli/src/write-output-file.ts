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

/** Keeps `text` from going into a folder, or over the file `source` that it was made from. */
async function checkPlace(path: string, target: Stats | null, source: string | null, say: Say) {
  if (target?.isDirectory() || /[/\\]$/.test(path)) {
    const example = join(path, `${parse(source ?? 'gongbao').name}.json`);
    throw new CliError('unwritable', say('error/output-is-folder', { path, example }));
  }
  const origin = source === null ? null : await statOf(source);
  if (target !== null && origin?.ino === target.ino && origin.dev === target.dev) {
    throw new CliError('unwritable', say('error/output-is-input', { path }));
  }
}

async function write(path: string, text: string, source: string | null, say: Say): Promise<void> {
  const target = await statOf(path);
  await checkPlace(path, target, source, say);
  if (target === null) {
    await mkdir(dirname(path), { recursive: true });
    return replaceFile(path, text);
  }
  await access(path, constants.W_OK);
  // A device or a pipe cannot be replaced by a file.
  return target.isFile() ? replaceFile(await realpath(path), text) : writeFile(path, text);
}

/** Writes `text` to `path`, missing folders made; `source` is the input file, if it was one. */
export async function writeOutputFile(
  path: string,
  text: string,
  source: string | null,
  say: Say,
): Promise<void> {
  try {
    await write(path, text, source, say);
  } catch (error) {
    throw error instanceof CliError ? error : toWriteError(error, path, say);
  }
}
