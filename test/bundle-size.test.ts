import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ROOT } from './workspace.js';

/** Bytes that a web page may load for the parser and all that it imports, compressed: no more than now. */
const BUDGET = 230 * 1024;

it('the parser stays small enough for a web page', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}packages/parser/src/index.ts`],
    conditions: ['@gongbao/source'],
    platform: 'browser',
    format: 'esm',
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  expect(bytes).toBeGreaterThan(BUDGET / 4);
  expect(bytes).toBeLessThan(BUDGET);
});
