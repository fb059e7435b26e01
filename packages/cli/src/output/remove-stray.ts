import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from '../errors/errno-of.js';
import { TEMPORARY } from './temporary-beside.js';

/** A process that may not be signalled runs all the same; where there is a doubt it is left alone. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) !== 'ESRCH';
  }
}

/** Before anything is written, what has the number of this process is of an earlier one. */
const isStray = (name: string): boolean => {
  const pid = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
  return !Number.isNaN(pid) && (pid === process.pid || !isRunning(pid));
};

/**
 * Takes away what runs of this program that were killed have left unfinished in the folders. What
 * runs that go on are writing, here or on other machines, stays.
 */
export async function removeStray(folders: Iterable<string>): Promise<void> {
  for (const folder of new Set(folders)) {
    // A folder that cannot be listed is told of when something is written there.
    const names = await readdir(folder).catch((): string[] => []);
    for (const name of names.filter(isStray)) await rm(join(folder, name), { force: true });
  }
}
