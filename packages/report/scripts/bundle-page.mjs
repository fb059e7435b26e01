// Makes generated/page.js: script and style of the report as strings, with the hashes that admit them.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

async function bundle(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
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
  });
  return outputFiles[0].text.trim();
}

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const script = await bundle('src/client/start.ts');
const style = await bundle('src/page/report.css');
const strings = {
  SCRIPT: script,
  SCRIPT_HASH: hash(script),
  STYLE: style,
  STYLE_HASH: hash(style),
};

const folder = new URL('../generated/', import.meta.url);
const lines = Object.entries(strings);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('page.js', folder),
  lines.map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`).join(''),
);
writeFileSync(
  new URL('page.d.ts', folder),
  lines.map(([name]) => `export declare const ${name}: string;\n`).join(''),
);
