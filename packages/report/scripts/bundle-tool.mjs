// Makes dist/gongbao.html and out/gongbao.html: parser, report and exports in one page without network.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundle, hash } from './bundle.mjs';

const script = await bundle('src/tool/start.tsx');
const style = await bundle('src/tool/tool.css');
const template = readFileSync(new URL('../src/tool/tool.html', import.meta.url), 'utf8');

const slots = { script, style, 'script-hash': hash(script), 'style-hash': hash(style) };
const page = template.replace(/\{\{([a-z-]+)\}\}/g, (_, name) => slots[name]);

for (const folder of ['../dist/', '../../../out/']) {
  const url = new URL(folder, import.meta.url);
  mkdirSync(url, { recursive: true });
  writeFileSync(new URL('gongbao.html', url), page);
}
