/** Makes the site in out/site, or in the folder that is named: `npm run docs:site`. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseIssue } from '@gongbao/parser';
import { writeReport } from '@gongbao/report';
import { build } from 'vitepress';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = process.argv[2] ?? join(root, 'out/site');

const SOURCE_LINK = /href="\/source\/([^"#]+)/g;

/** The files of the repository that pages link to, put where the links lead. */
function copyLinkedSources(): void {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const links = pages
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => [...readFileSync(join(out, name), 'utf8').matchAll(SOURCE_LINK)]);
  for (const link of new Set(links.map(([, path = '']) => decodeURI(path)))) {
    const target = join(out, 'source', link);
    mkdirSync(dirname(target), { recursive: true });
    const own = join(root, link);
    copyFileSync(existsSync(own) ? own : own.replace(/\.txt$/, ''), target);
  }
}

/** The gazette of the fixture as its own report, so that what the pages tell of can be tried. */
function writeExample(): void {
  const text = readFileSync(join(root, 'fixtures/yinchuan-jinfeng-2018-2/source.txt'), 'utf8');
  writeFileSync(
    join(out, 'report.html'),
    writeReport(parseIssue(text, { name: 'source.txt' }), text),
  );
}

await build(fileURLToPath(new URL('../', import.meta.url)), { outDir: out });
copyLinkedSources();
writeExample();
