import { relative, resolve, sep } from 'node:path';

/** Whether a path lies in a folder, or is it. */
export function isInFolder(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}
