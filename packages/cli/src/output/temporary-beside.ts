import { dirname, join } from 'node:path';

/** Where a file is written before it gets its name: in the same folder, apart for each process and job. */
export function temporaryBeside(path: string, job: number): string {
  return join(dirname(path), `.gongbao-${process.pid}-${job}.tmp`);
}
