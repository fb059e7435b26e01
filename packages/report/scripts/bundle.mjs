// Bundles a script or style of a page into one string.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** In the place of the files stands one that has nothing. */
const leaveOut = (files) => ({
  name: 'leave-out',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      files.test(join(resolveDir, path))
        ? { path: 'nothing.cjs', namespace: 'left-out' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
});

/** `without` is a pattern of files that nothing in the page calls, though other files name them. */
export async function bundle(entry, without = null) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../', import.meta.url)),
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    conditions: ['@gongbao/source'],
    charset: 'utf8',
    logLevel: 'warning',
    plugins: without === null ? [] : [leaveOut(without)],
  });
  return outputFiles[0].text.trim();
}

/** The name of a script or style in a content security policy. */
export const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
