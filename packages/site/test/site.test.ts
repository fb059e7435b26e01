import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchChromium } from '../../../scripts/chromium.js';
import { SITE_MAP } from '../src/site-map.js';
import { serveFolder } from './serve-folder.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'gongbao-site-'));

beforeAll(() => {
  const build = ['--conditions=@gongbao/source', '--import', 'tsx'];
  const script = 'packages/site/scripts/build-site.ts';
  execFileSync(process.execPath, [...build, script, site], { cwd: root, stdio: 'pipe' });
}, 400_000);
afterAll(() => rmSync(site, { recursive: true }));

const pagesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && name !== 'report.html',
  );

/** Links of a page to this site, and the places in pages that they name. */
const linksOf = (page: string) =>
  [...page.matchAll(/(?:href|src)="(\/[^"]*|#[^"]*)"/g)].map(([, link = '']) => link);

const hasPlace = (page: string, id: string) => page.includes(`id="${decodeURIComponent(id)}"`);

describe('the site', () => {
  it('has every page of docs/, each in its list of contents', () => {
    const listed = SITE_MAP.flatMap(({ items }) =>
      items.map(({ link }) => `${link.slice(1)}.html`),
    );
    const others = ['404.html', 'index.html'];
    expect(pagesOf(site).sort()).toEqual([...listed, ...others].sort());
    const written = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
    for (const name of written.filter((file) => file.endsWith('.md')))
      expect([...listed, ...others]).toContain(name.replace(/\.md$/, '.html'));
  });

  it('has no link that leads nowhere, to a file or to a place in it', () => {
    const dead = pagesOf(site).flatMap((name) => {
      const page = readFileSync(join(site, name), 'utf8');
      return linksOf(page).filter((link) => {
        const [path = '', id] = link.split('#');
        const file = join(site, path === '' ? name : decodeURI(path.replace(/\/$/, '/index.html')));
        if (!existsSync(file)) return true;
        const isPlace = id !== undefined && id !== '' && file.endsWith('.html');
        return isPlace && !hasPlace(readFileSync(file, 'utf8'), id);
      });
    });
    expect(dead).toEqual([]);
  });
});

describe.skipIf(CHROMIUM === undefined)(
  `the site in Chromium${CHROMIUM === undefined ? ': SKIPPED, chromium is not here' : ''}`,
  () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serveFolder>>;
    const strangers: string[] = [];
    const errors: string[] = [];

    beforeAll(async () => {
      server = await serveFolder(site);
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    const open = async (path: string): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.origin) && !request.url().startsWith('data:'))
          strangers.push(request.url());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
      return page;
    };

    const search = async (words: string) => {
      const page = await open('/');
      await page.click('button.DocSearch-Button');
      await page.fill('input.search-input', words);
      await page.waitForSelector('.results .result, .no-results');
      return page;
    };

    it.each([
      ['断电', '/archivists.zh.html', '中途停了也不要紧'],
      ['字形', '/formats.html', '字形'],
    ])('finds %s, which stands in the middle of a sentence', async (words, path, shown) => {
      const page = await search(words);
      const links = await page.$$eval('.results a.result', (all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      );
      const found = links.findIndex((link) => link.startsWith(path));
      expect(found).toBeGreaterThanOrEqual(0);
      await page.click(`.results a.result >> nth=${found}`);
      await page.waitForURL((url) => url.pathname === path);
      expect(await page.textContent('main')).toContain(shown);
      await page.close();
    });

    it('finds English words, and says where there is nothing', async () => {
      const page = await search('createLocator');
      expect(await page.textContent('.results')).toContain('Questions to a reading');
      await page.fill('input.search-input', '量子纠缠');
      await page.waitForSelector('.no-results');
      await page.close();
    });

    it('shows the report of the fixture', async () => {
      const page = await open('/example.html');
      await page.click('main a[href="/report.html"]');
      await page.waitForURL('**/report.html');
      expect(await page.textContent('body')).toContain('金政办发〔2018〕142号');
      await page.close();
    });

    it.each(['/', '/archivists.zh.html', '/developers.html', '/consumers.html', '/accuracy.html'])(
      '%s can be read by everyone',
      async (path) => {
        const page = await open(path);
        await page.waitForSelector('.VPSwitchAppearance:not([title=""])', { state: 'attached' });
        await page.evaluate(axe.source);
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
        const grave = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''));
        expect(
          grave.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
        ).toEqual([]);
        await page.close();
      },
    );

    it('asks nothing of any other machine, and nothing goes wrong in it', () => {
      expect([strangers, errors]).toEqual([[], []]);
    });
  },
);
