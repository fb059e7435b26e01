/**
 * Takes the pictures of docs/archivists.zh.md from the sample folder, step by step as the guide tells, into docs/pictures:
 * `npm run docs:pictures`. The workbook is drawn by LibreOffice; where that is absent its picture stays as it is.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { CHROMIUM, launchChromium } from '../../../scripts/chromium.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pictures = join(root, 'docs/pictures');
const SIZE = { width: 1280, height: 760 };
const QUALITY = 0.8;

if (CHROMIUM === undefined) throw new Error('Chromium is not here: apt-get install chromium');

const folder = mkdtempSync(join(tmpdir(), 'gongbao-pictures-'));
cpSync(join(root, 'docs/samples'), folder, { recursive: true });

const CLI = ['--conditions=@gongbao/source', '--import', join(root, 'scripts/register-tsx.mjs')];

/** What a terminal of 100 columns shows of a command; a failed input is part of the guide. */
function shown(...args: readonly string[]): string {
  const bin = join(root, 'packages/cli/src/bin.ts');
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };
  const options = { cwd: folder, encoding: 'utf8', env } as const;
  const { stdout } = spawnSync(process.execPath, [...CLI, bin, ...args, '--lang', 'zh'], options);
  return stdout;
}

/** Text as markup; terminals print … and — as wide as a letter, Chinese fonts draw them twice as wide. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/[…—]/g, '<i>$&</i>');

/** A terminal with commands and what they print. */
function terminal(commands: readonly (readonly string[])[]): string {
  const parts = commands.map(
    (args) => `<b>$ npx gongbao ${escaped(args.join(' '))}</b>\n${escaped(shown(...args))}`,
  );
  return `<!doctype html><meta charset=utf-8><style>
    body { margin: 0; background: #1e2430; color: #e6e6e6 }
    pre { width: max-content; margin: 0; padding: 24px; font: 16px/1.5 'Noto Sans Mono CJK SC', monospace; tab-size: 4 }
    b { color: #8fd18f }
    i { display: inline-block; width: 0.5em; font-family: monospace; font-style: normal; text-align: center }
  </style><pre>${parts.join('\n')}</pre>`;
}

const browser = await launchChromium();

async function open(file: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Writes what a page shows as WebP, which Chromium itself makes of its PNG. */
async function save(page: Page, name: string, element?: string): Promise<void> {
  const shot = await (element === undefined ? page : page.locator(element)).screenshot();
  const blank = await browser.newPage();
  const url = await blank.evaluate(
    async ([png, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    [shot.toString('base64'), QUALITY] as const,
  );
  writeFileSync(join(pictures, `${name}.webp`), Buffer.from(url.split(',')[1] ?? '', 'base64'));
  await blank.close();
  await page.close();
}

async function takeTerminal(name: string, commands: readonly (readonly string[])[]): Promise<void> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, terminal(commands));
  await save(await open(file), name, 'pre');
}

async function takeReport(): Promise<void> {
  const source = join(root, 'fixtures/yinchuan-jinfeng-2018-2/source.txt');
  const report = join(folder, '核对.html');
  shown('convert', source, '-o', report);
  const page = await open(report);
  await page.click('nav a[href="#ledger"]');
  await page.waitForSelector('#ledger:not([hidden])');
  await page.locator('#ledger tbody tr').nth(2).click();
  await save(page, 'report');
}

async function takeTool(): Promise<void> {
  execFileSync(process.execPath, ['packages/report/scripts/bundle-tool.mjs'], { cwd: root });
  const page = await open(join(root, 'out/gongbao.html'));
  await page.fill('#pasted', readFileSync(join(folder, '扫描/2024-1.txt'), 'utf8'));
  await page.click('#read');
  await page.waitForSelector('.takes');
  await save(page, 'tool');
}

/** The first page of the workbook, as it is printed. */
async function takeLedger(): Promise<void> {
  shown('convert', '扫描/2024-1.txt', '-o', '台账.xlsx');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const made = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '台账.xlsx'], {
    cwd: folder,
  });
  if (made.error !== undefined || made.status !== 0) return console.log('ledger: no LibreOffice');
  const drawn = spawnSync('pdftoppm', ['-png', '-r', '130', '-l', '1', '台账.pdf', 'ledger'], {
    cwd: folder,
  });
  const png = ['ledger-1.png', 'ledger-01.png'].map((name) => join(folder, name)).find(existsSync);
  if (drawn.status !== 0 || png === undefined) return console.log('ledger: no pdftoppm');
  const file = join(folder, 'ledger.html');
  // The sheet is wide: what stands left of the columns to fill in, large enough to be read.
  const style = 'body { margin: 0 } div { width: 1280px; height: 150px; overflow: hidden }';
  const image = `<img src="${pathToFileURL(png).href}" width=1960 style="margin: -82px 0 0 -76px">`;
  writeFileSync(file, `<!doctype html><style>${style}</style><div>${image}</div>`);
  await save(await open(file), 'ledger', 'div');
}

mkdirSync(pictures, { recursive: true });
await takeTerminal('convert', [['convert', '扫描', '--out-dir', '结果']]);
await takeTerminal('check', [
  ['show', 'tasks', '扫描/2024-1.txt'],
  ['check', '扫描/2024-2.txt'],
]);
await takeReport();
await takeTool();
await takeLedger();
await browser.close();
rmSync(folder, { recursive: true });
