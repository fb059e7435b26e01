// Makes dist/gongbao.html and out/gongbao.html: parser, report and exports in one page without network.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundle, hash } from './bundle.mjs';

/** What the library of workbooks brings for charts, pivot tables, pictures and passwords: a tenth of the page. */
const NOT_IN_OUR_WORKBOOKS =
  /hucre\/dist\/xlsx\/(chart\/|crypto\/|chart-writer|pivot-writer|drawing-writer|table-writer|feature-property-bag)/;

const script = await bundle('src/tool/start.tsx', NOT_IN_OUR_WORKBOOKS);
const style = await bundle('src/tool/tool.css');
const template = readFileSync(new URL('../src/tool/tool.html', import.meta.url), 'utf8');

const slots = { script, style, 'script-hash': hash(script), 'style-hash': hash(style) };
const page = template.replace(/\{\{([a-z-]+)\}\}/g, (_, name) => slots[name]);

for (const folder of ['../dist/', '../../../out/']) {
  const url = new URL(folder, import.meta.url);
  mkdirSync(url, { recursive: true });
  writeFileSync(new URL('gongbao.html', url), page);
}
