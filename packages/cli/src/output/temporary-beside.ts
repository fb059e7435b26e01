import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** Processes of other machines that share the folder may have the same number. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The names of what processes of this machine leave unfinished, with the number of the process. */
export const TEMPORARY = new RegExp(`^\\.gongbao-${HOST}-(\\d+)-\\d+\\.tmp$`);

/** Where a file is written before it gets its name: in the same folder, apart for each process and job. */
export function temporaryBeside(path: string, job: number): string {
  return join(dirname(path), `.gongbao-${HOST}-${process.pid}-${job}.tmp`);
}
