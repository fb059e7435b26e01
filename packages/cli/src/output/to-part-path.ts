import { extname } from 'node:path';

/** `out/2018-2.csv` with `-tasks` → `out/2018-2-tasks.csv`. */
export function toPartPath(path: string, suffix: string): string {
  const extension = extname(path);
  return path.slice(0, path.length - extension.length) + suffix + extension;
}
