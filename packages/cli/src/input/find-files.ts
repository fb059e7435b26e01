import { type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { FoundFile } from './found-file.js';
import { naturalOrder } from './natural-order.js';

/** What an argument stands for: files, and the folder from which they were looked for. */
interface Found {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly isNamed: boolean;
}

const toSlashes = (path: string): string => path.replaceAll(sep, '/');

/** What stands at a path; undefined also where it cannot be looked at, which reading it will tell. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

async function filesIn(folder: string, pattern: string): Promise<string[]> {
  const names = await glob(pattern, { cwd: folder, expandDirectories: false });
  return names.sort(naturalOrder).map((name) => join(folder, name));
}

/** The folders at the head of a pattern, before the first that is none: `a/b/*.txt` → `a/b`. */
function parseParts(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, first).join('/');
  return {
    folder: first > 0 && folder === '' ? '/' : folder || '.',
    rest: parts.slice(first).join('/'),
  };
}

/** Windows hands patterns over as they were typed, so they are expanded here. */
async function expand(argument: string): Promise<Found> {
  const found = statOf(argument);
  if (found?.isDirectory()) {
    return { folder: argument, paths: await filesIn(argument, '**/*'), isNamed: false };
  }
  const pattern = toSlashes(argument);
  if (argument !== '-' && found === undefined && isDynamicPattern(pattern)) {
    const { folder, rest } = parseParts(pattern);
    const paths = await filesIn(folder, rest);
    if (paths.length > 0) return { folder, paths, isNamed: false };
  }
  return { folder: dirname(argument), paths: [argument], isNamed: true };
}

/** The deepest folder that holds all of them. */
function sharedFolder(folders: readonly string[]): string {
  const [first = '.', ...others] = folders.map((folder) => resolve(folder));
  const isIn = (folder: string): boolean =>
    others.every((other) =>
      `${other}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep),
    );
  let shared = first;
  while (!isIn(shared) && shared !== dirname(shared)) shared = dirname(shared);
  return shared;
}

/**
 * The files that arguments name: a file or `-` itself, all files of a folder, those that a pattern
 * fits; each once, those of one folder in the order of their numbers. A pattern that fits nothing stands for a file of that name.
 */
export async function findFiles(args: readonly string[]): Promise<FoundFile[]> {
  const found = await Promise.all(args.map(expand));
  const shared = sharedFolder(found.map(({ folder }) => folder));
  const files = new Map<string, FoundFile>();
  for (const { paths, isNamed } of found) {
    for (const path of paths) {
      const key = resolve(path);
      const place = path === '-' ? '-' : toSlashes(relative(shared, key)) || basename(key);
      files.set(key, { path, place, isNamed: isNamed || files.get(key)?.isNamed === true });
    }
  }
  return inPageOrder([...files.values()]);
}

/** Folders in the order in which they came, the files of each by the numbers in their names. */
function inPageOrder(files: readonly FoundFile[]): FoundFile[] {
  const folderOf = ({ path }: FoundFile): string => dirname(resolve(path));
  const folders = [...new Set(files.map(folderOf))];
  const rank = new Map(folders.map((folder, index) => [folder, index]));
  const rankOf = (file: FoundFile): number => rank.get(folderOf(file)) ?? 0;
  return [...files].sort(
    (left, right) => rankOf(left) - rankOf(right) || naturalOrder(left.place, right.place),
  );
}
