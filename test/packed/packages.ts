import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf, PACKAGES, ROOT } from '../workspace.js';
import { read } from './processes.js';

const { packageManager } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** The package manager of the project, as arguments of npx. */
const PNPM: readonly string[] = ['-y', packageManager];

/** What the examples import besides, and what their types need. */
const OTHERS = { unified: '^11.0.5', 'remark-parse': '^11.0.0', '@types/node': '^20.19.0' };

/** Paths of packed packages by their names. */
export type Tarballs = Readonly<Record<string, string>>;

/** Packs every package as it would be published. */
export async function pack(folder: string): Promise<Tarballs> {
  const filter = ['-r', '--filter', './packages/*'];
  await read('npx', [...PNPM, ...filter, 'pack', '--pack-destination', folder]);
  const entries = PACKAGES.map(manifestOf).map(({ name, version }) => {
    const file = `${name.slice(1).replace('/', '-')}-${version}.tgz`;
    return [name, join(folder, file)] as const;
  });
  return Object.fromEntries(entries);
}

/** Installs them in an empty folder, as someone who has nothing of the workspace. */
export async function install(
  manager: 'npm' | 'pnpm',
  folder: string,
  tarballs: Tarballs,
): Promise<void> {
  mkdirSync(folder);
  const own = Object.fromEntries(
    Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`]),
  );
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...own, ...OTHERS },
    // Packages of the same version that no registry has yet.
    pnpm: { overrides: own },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  if (manager === 'pnpm') {
    await read('npx', [...PNPM, 'install'], folder);
  } else {
    await read('npm', ['install', '--omit=optional', '--no-audit', '--no-fund'], folder);
  }
}

/** The path of a Node of that major version, which the npm package `node` brings. */
export async function nodeOf(major: number): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  return read('npx', ['-y', '-p', `node@${major}`, 'node', '-p', 'process.execPath']).then((path) =>
    path.trim(),
  );
}
