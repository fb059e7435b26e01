import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/chromium.js';

/** A browser for the tests of one file, and a folder for the pages that it opens from disk. */
export interface Stage {
  /** Opens a page from a file. What it asks for beyond that file, and what goes wrong in it, is noted. */
  readonly open: (html: string, options?: OpenOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

interface OpenOptions extends BrowserContextOptions {
  /** Behind the name of the file: `#g1`. */
  readonly hash?: string;
}

interface OpenPage {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

async function openIn(browser: Browser, url: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url());
  });
  // What the policy of the page stops never leaves it.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') requests.splice(requests.indexOf(request.url()), 1);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, requests, errors };
}

export async function createStage(): Promise<Stage> {
  const browser = await launchChromium();
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-report-'));
  let count = 0;
  return {
    open: async (html, { hash = '', ...options } = {}) => {
      count += 1;
      const path = join(folder, `${count}.html`);
      writeFileSync(path, html);
      return openIn(browser, `${pathToFileURL(path).href}${hash}`, options);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
