import { existsSync, readFileSync } from 'node:fs';
import { writeWorkbook } from '@gongbao/export';
import { parseIssue } from '@gongbao/parser';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../../../scripts/chromium.js';
import { createStage, type Stage } from './chromium.js';

const TOOL = new URL('../dist/gongbao.html', import.meta.url);
const FIXTURE = new URL('../../../fixtures/yinchuan-jinfeng-2018-2/source.txt', import.meta.url);

const PASTED =
  '关于防汛的通知\n青政发〔2030〕1号\n各镇：\n1.巡查堤坝。\n责任单位：水利局\n青岚县人民政府\n2030年5月1日';

/** Browsers and Node press the parts of a workbook in their own ways. */
const textsIn = (workbook: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(workbook)).map(([name, part]) => [name, strFromU8(part)]),
  );

const missing = CHROMIUM === undefined ? 'chromium is not here' : 'run `npm run build` first';
const canRun = CHROMIUM !== undefined && existsSync(TOOL);

describe.skipIf(!canRun)(
  `gongbao.html in Chromium, from disk${canRun ? '' : `: SKIPPED, ${missing}`}`,
  () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await createStage();
    });
    afterAll(() => stage.close());

    const open = () => stage.open(readFileSync(TOOL, 'utf8'), { acceptDownloads: true });

    test('is of one file that goes along with a letter', () => {
      expect(readFileSync(TOOL).length).toBeLessThanOrEqual(760_000);
    });

    test('reads a file that is chosen, to the bytes that the library gives; nothing is asked of a network', async () => {
      const { page, requests, errors } = await open();
      const bytes = readFileSync(FIXTURE);
      await page.setInputFiles('#files', {
        name: 'source.txt',
        mimeType: 'text/plain',
        buffer: bytes,
      });
      await page.waitForSelector('.takes');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('.takes button:text-is("JSON")'),
      ]);
      const json = readFileSync((await download.path()) ?? '', 'utf8');
      const text = bytes.toString('utf8');
      const { source, ...own } = parseIssue(text, { name: 'source.txt' });
      const issue = JSON.parse(json);
      expect(issue).toEqual(
        JSON.parse(JSON.stringify({ ...own, source: { ...source, encoding: 'utf-8' } })),
      );
      expect(await page.title()).toContain('2018年第2期');
      expect([requests, errors]).toEqual([[], []]);
    });

    test('reads text that is pasted, and gives a workbook', async () => {
      const { page, errors } = await open();
      await page.fill('#pasted', PASTED);
      await page.click('#read');
      await page.waitForSelector('.takes');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('.takes button:text-is("Excel")'),
      ]);
      expect(download.suggestedFilename()).toBe('gongbao.xlsx');
      const bytes = new Uint8Array(readFileSync((await download.path()) ?? ''));
      const own = await writeWorkbook(parseIssue(PASTED), PASTED);
      expect(textsIn(bytes)).toEqual(textsIn(own));
      expect(errors).toEqual([]);
    });

    test('says in both languages why files cannot be read', async () => {
      const { page } = await open();
      const file = (name: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from('通知。'),
      });
      await page.setInputFiles('#files', [file('a.txt'), file('b.txt')]);
      await page.waitForSelector('.error');
      expect(await page.textContent('.error')).toMatch(/这是 2 份文字.*These are 2 texts/);
    });

    test('is accessible (axe)', async () => {
      const { page } = await open();
      const check = `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`;
      expect(await page.evaluate(check)).toEqual([]);
    });
  },
);
