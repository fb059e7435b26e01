import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { BUILD_NOTE, DOORS, IS_BUILT, manifestOf, PACKAGES, ROOT } from './workspace.js';

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
  it.skipIf(!IS_BUILT).each(DOORS)(
    `$name promises no value that it does not have${BUILD_NOTE}`,
    async ({ types, code }) => {
      const { default: _, ...values } = await import(pathToFileURL(code).href);
      const names = promised(types);
      expect(names.filter((name) => !(name in values))).toEqual([]);
    },
    60_000,
  );

  it.skipIf(!IS_BUILT)(`loads by require, too${BUILD_NOTE}`, () => {
    const code = `for (const name of ${JSON.stringify(DOORS.map(({ name }) => name))}) require(name)`;
    // The command line depends on all of them.
    const cwd = `${ROOT}packages/cli/`;
    const { stderr, status } = spawnSync(process.execPath, ['-e', code], { cwd, encoding: 'utf8' });
    expect([status, stderr.replace(/^.*ExperimentalWarning.*\n.*\n?/m, '')]).toEqual([0, '']);
  });

  it.each(PACKAGES)('%s has a licence, no side effects, and only what is needed', (name) => {
    const { license, sideEffects, files, keywords } = manifestOf(name);
    expect(keywords.length).toBeGreaterThan(3);
    expect(existsSync(`${ROOT}packages/${name}/README.md`)).toBe(true);
    expect([license, sideEffects]).toEqual(['MIT', false]);
    expect(existsSync(`${ROOT}packages/${name}/LICENSE`)).toBe(true);
    expect(files).toContain('dist');
    expect(files).not.toContain('src');
  });
});
