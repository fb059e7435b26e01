import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const PACKAGES = ['schema', 'parser', 'score', 'export', 'report'] as const;

interface Manifest {
  readonly name: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly sideEffects: boolean;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

interface Door {
  readonly name: string;
  readonly types: string;
  readonly code: string;
}

const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, root), 'utf8'));

/** Every door of a package as published, with the files behind it. */
function doorsOf(name: string): Door[] {
  return Object.entries(manifestOf(name).exports).flatMap(([door, files]) => {
    const { types, default: code } = typeof files === 'string' ? {} : files;
    if (types === undefined || code === undefined) return [];
    const at = (path: string) => fileURLToPath(new URL(`packages/${name}/${path}`, root));
    return [{ name: `${name}${door.slice(1)}`, types: at(types), code: at(code) }];
  });
}

const DOORS = PACKAGES.flatMap(doorsOf);
const isBuilt = DOORS.every(({ types, code }) => existsSync(types) && existsSync(code));
const note = isBuilt ? '' : ': SKIPPED, run `npm run build` first';

/** The values that a declaration file promises. */
function promised(path: string): string[] {
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    noLib: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    )
    .filter(({ flags }) => flags & ts.SymbolFlags.Value)
    .map(({ name }) => name);
}

describe('what is published', () => {
  it.skipIf(!isBuilt).each(DOORS)(
    `$name promises no value that it does not have${note}`,
    async ({ types, code }) => {
      const { default: _, ...values } = await import(pathToFileURL(code).href);
      const names = promised(types);
      expect(names.filter((name) => !(name in values))).toEqual([]);
    },
    60_000,
  );

  it.skipIf(!isBuilt)(`loads by require, too${note}`, () => {
    const names = PACKAGES.map((name) => manifestOf(name).name);
    const code = `for (const name of ${JSON.stringify(names)}) require(name)`;
    // The command line depends on all of them.
    const cwd = fileURLToPath(new URL('packages/cli/', root));
    const { stderr, status } = spawnSync(process.execPath, ['-e', code], { cwd, encoding: 'utf8' });
    expect([status, stderr.replace(/^.*ExperimentalWarning.*\n.*\n?/m, '')]).toEqual([0, '']);
  });

  it.each(PACKAGES)('%s has a licence, no side effects, and only what is needed', (name) => {
    const { license, sideEffects, files, keywords } = manifestOf(name);
    expect(keywords.length).toBeGreaterThan(3);
    expect(existsSync(new URL(`packages/${name}/README.md`, root))).toBe(true);
    expect([license, sideEffects]).toEqual(['MIT', false]);
    expect(existsSync(new URL(`packages/${name}/LICENSE`, root))).toBe(true);
    expect(files).toContain('dist');
    expect(files).not.toContain('src');
  });
});
