import { createHash, type Hash } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { chmod, chown, rename, rm, writeFile } from 'node:fs/promises';
import { onExit } from 'signal-exit';
import { errnoOf } from '../errors/errno-of.js';
import type { Chunks } from './chunks.js';
import { temporaryBeside } from './temporary-beside.js';

/** What was written: its size and the SHA-256 of its bytes, in hex. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Passes chunks on as bytes and takes their measure. */
function* measure(chunks: Chunks, total: { bytes: number }, hash: Hash): Generator<Buffer> {
  for (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    total.bytes += bytes.length;
    hash.update(bytes);
    yield bytes;
  }
}

/** Gives a file mode and owner of another; only the superuser may give files away. */
async function takeAfter(path: string, { mode, uid, gid }: Stats): Promise<void> {
  try {
    await chown(path, uid, gid);
  } catch (error) {
    if (errnoOf(error) !== 'EPERM') throw error;
  }
  await chmod(path, mode & 0o7777);
}

/**
 * A whole file or none: written beside its place and on the disk before it gets its name, and gone
 * if the program is stopped in between. `old` is the file that stands there; `job` tells apart what
 * is written at the same time.
 */
export async function replaceFile(
  path: string,
  chunks: Chunks,
  old: Stats | null,
  job: number,
): Promise<Written> {
  const temporary = temporaryBeside(path, job);
  const remove = () => rmSync(temporary, { force: true });
  const [total, hash] = [{ bytes: 0 }, createHash('sha256')];
  const forget = onExit(remove);
  try {
    remove();
    await writeFile(temporary, measure(chunks, total, hash), { flag: 'wx', flush: true });
    if (old !== null) await takeAfter(temporary, old);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
  return { ...total, sha256: hash.digest('hex') };
}
