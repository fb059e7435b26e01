// Makes generated/page.js: script and style of the report as strings, with the hashes that admit them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { bundle, hash } from './bundle.mjs';

const script = await bundle('src/client/start.ts');
const style = await bundle('src/page/report.css');
const lines = Object.entries({
  SCRIPT: script,
  SCRIPT_HASH: hash(script),
  STYLE: style,
  STYLE_HASH: hash(style),
});

const folder = new URL('../generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('page.js', folder),
  lines.map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`).join(''),
);
writeFileSync(
  new URL('page.d.ts', folder),
  lines.map(([name]) => `export declare const ${name}: string;\n`).join(''),
);
