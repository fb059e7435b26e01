import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What is published, in the order of the packages' imports. */
export const PACKAGES = ['schema', 'parser', 'score', 'export', 'report', 'cli'] as const;

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly sideEffects: boolean;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** A way into a package that has types, with the files behind it. */
export interface Door {
  /** What is imported, such as `@gongbao/parser/intl`. */
  readonly name: string;
  readonly package: string;
  readonly types: string;
  readonly code: string;
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(`${ROOT}packages/${folder}/package.json`, 'utf8'));
}

function doorsOf(folder: string): Door[] {
  const { name, exports } = manifestOf(folder);
  return Object.entries(exports).flatMap(([door, files]) => {
    const { types, default: code } = typeof files === 'string' ? {} : files;
    if (types === undefined || code === undefined) return [];
    const at = (path: string) => `${ROOT}packages/${folder}/${path.slice(2)}`;
    return [{ name: name + door.slice(1), package: folder, types: at(types), code: at(code) }];
  });
}

/** Every door of every package. */
export const DOORS: readonly Door[] = PACKAGES.flatMap(doorsOf);

/** Whether there is a build to look at; in CI there must be one. */
export const IS_BUILT =
  process.env['CI'] !== undefined ||
  DOORS.every(({ types, code }) => existsSync(types) && existsSync(code));

/** Stands at the end of names of tests that need a build. */
export const BUILD_NOTE = IS_BUILT ? '' : ': SKIPPED, run `npm run build` first';
