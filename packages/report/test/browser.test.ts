import { readFileSync } from 'node:fs';
import { parseIssue } from '@gongbao/parser';
import { writeReport } from '@gongbao/report';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../../../scripts/chromium.js';
import { correctionsSchema } from '../src/corrections/corrections.js';
import { createStage, type Stage } from './chromium.js';
import { PAPER } from './paper.js';
import { reportOf } from './read-text.js';

const note = CHROMIUM === undefined ? ': SKIPPED, chromium is not here' : '';

describe.skipIf(CHROMIUM === undefined)(`the report in Chromium, from disk${note}`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await createStage();
  });
  afterAll(() => stage.close());

  /** A page answers an event when it gets to it: what it then shows is asked for until it does. */
  const eventually = <Value>(read: () => Value | Promise<Value>) =>
    expect.poll(read, { timeout: 10_000 });
  const open = (options: Parameters<Stage['open']>[1] = {}) => stage.open(reportOf(PAPER), options);

  test('a click in the source leads to the row', async () => {
    const { page, errors } = await open();
    await page.click('mark:text-is("水质优良比例达到85%以上")');
    await eventually(() => page.getAttribute('.view:not([hidden])', 'id')).toBe('targets');
    await eventually(() => page.textContent('tr.on b')).toBe('≥85%');
    await eventually(() => new URL(page.url()).hash).toBe('#g2');
    expect(errors).toEqual([]);
  });

  test('a click on a row leads to the source, and so does its line', async () => {
    const { page } = await open({ hash: '#deadlines' });
    await page.click('#e1 td:nth-child(3)');
    await eventually(() => page.textContent('.text mark.on')).toBe('2031年6月底前');
    await page.click('nav a[href="#duties"]');
    await page.click('#d2 a');
    await eventually(() => page.textContent('.text .on')).toBe('牵头单位：生态环境局');
  });

  test('a link to a record opens it', async () => {
    const { page } = await open({ hash: '#p2' });
    await eventually(() => page.getAttribute('.view:not([hidden])', 'id')).toBe('people');
    await eventually(() => page.textContent('.text mark.on')).toContain('副县长');
  });

  test('works by keyboard alone', async () => {
    const { page } = await open({ hash: '#targets' });
    for (const key of ['j', 'j', 'a']) await page.keyboard.press(key);
    await eventually(() => page.getAttribute('#g2', 'class')).toContain('accepted');
    await eventually(() => page.getAttribute('tr.on', 'id')).toBe('g3');
    await page.keyboard.press('c');
    await page.keyboard.type('新建');
    await page.keyboard.press('Enter');
    await eventually(() => page.getAttribute('#g3', 'class')).toContain('corrected');
    await page.press('mark.e[tabindex]', 'Enter');
    await eventually(() => page.getAttribute('tr.on', 'id')).toBe('e1');
  });

  test('filters by body, role, time and text', async () => {
    const { page } = await open({ hash: '#ledger' });
    const shown = () => page.locator('#ledger tr[id]:visible').count();
    await eventually(shown).toBe(2);
    await page.fill('#unit', '财政局');
    await eventually(shown).toBe(1);
    await page.selectOption('#role', 'lead');
    await eventually(shown).toBe(0);
    await page.click('#filter button');
    await page.fill('#to', '2031-06');
    await eventually(() => page.getAttribute('#ledger tr[id]:visible', 'id')).toBe('t1');
    await page.click('#filter button');
    await page.fill('#search', '污水管网');
    await eventually(() => page.getAttribute('#ledger tr[id]:visible', 'id')).toBe('t2');
  });

  test('sorts, and gives a table as CSV that no spreadsheet runs', async () => {
    const { page } = await open({ hash: '#duties' });
    await page.click('#duties thead th:nth-child(4) button');
    await page.click('#duties thead th:nth-child(4) button');
    await eventually(() => page.getAttribute('#duties tbody tr[id]', 'id')).not.toBe('d1');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('#duties .tools button:text("CSV")'),
    ]);
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv).toMatch(/^\ufeff行,编号,角色,/);
    expect(csv.trim().split('\r\n')).toHaveLength(7);
  });

  test('is found by the search of the browser, page and closed views', async () => {
    const { page } = await open();
    await eventually(() => page.locator('.view > noscript').count()).toBe(0);
    const find = (words: string) => page.evaluate(`window.find(${JSON.stringify(words)})`);
    expect(await find('城镇排水与污水处理条例')).toBe(true);
    expect(await find('不在文中')).toBe(false);
  });

  test('keeps reviews in the browser and gives them as a file', async () => {
    const { page } = await open({ hash: '#d2' });
    await page.fill('[name=actors]', '生态环境分局');
    await page.click('#save');
    await page.reload();
    await eventually(() => page.getAttribute('#d2', 'class')).toContain('corrected');
    await page.click('nav a[href="#duties"]');
    await page.click('#d3 td:nth-child(3)');
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    const { corrections } = correctionsSchema.parse(
      JSON.parse(readFileSync(await file.path(), 'utf8')),
    );
    expect(corrections).toMatchObject([
      {
        verdict: 'corrected',
        changes: { actors: ['生态环境分局'] },
        anchor: { kind: 'responsibilities', path: '一/1', quote: '牵头单位：生态环境局' },
      },
    ]);
  });

  test('speaks English when asked', async () => {
    const { page } = await open();
    await page.check('#in-en');
    await page.click('nav a[href="#targets"]');
    await eventually(() => page.locator('#targets h2 span:visible').allTextContents()).toEqual([
      'Targets',
    ]);
    await eventually(() => page.getAttribute('html', 'lang')).toBe('en');
  });

  test('asks for nothing and runs no script but its own', async () => {
    const { page, requests } = await open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      document.body.append(image);
    });
    expect(await page.title()).not.toBe('taken');
    expect(requests).toEqual([]);
  });

  test('frames what is looked at in the picture of its page, and asks for nothing else', async () => {
    const issue = parseIssue(PAPER);
    const [notice] = issue.notices;
    const [target, ...others] = notice?.targets ?? [];
    if (notice === undefined || target === undefined) throw new Error('no target');
    const regions = [{ page: 2, box: [10, 20, 60, 40] as const }];
    const placed = { ...notice, targets: [{ ...target, page: 2, regions }, ...others] };
    const size = { width: 100, height: 140 };
    const pictures = [1, 2].map((page) => ({ src: `data:image/svg+xml,${page}`, size }));
    const report = writeReport({ ...issue, notices: [placed] }, PAPER, { pictures });
    const { page } = await stage.open(report, { hash: '#targets' });
    await page.click('#g1 td:nth-child(3)');
    const frame = () => page.locator('#page-2 rect').evaluate((rect) => rect.outerHTML);
    await eventually(frame).toContain('x="10" y="20" width="50" height="20"');
    await page.click('#g2 td:nth-child(3)');
    await eventually(() => page.locator('#pictures rect').count()).toBe(0);
  });

  test('is read whole with scripts off', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await eventually(() => page.locator('.text li').count()).toBe(
      PAPER.trimEnd().split('\n').length,
    );
    await eventually(() => page.locator('#targets tr[id]:visible').count()).toBe(3);
    await eventually(() => page.locator('#people tr[id]:visible').count()).toBe(3);
  });

  test.each(['light', 'dark'] as const)('is accessible (axe), %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, hash: '#g1', bypassCSP: true });
    await page.evaluate(axe.source);
    const found = (await page.evaluate('axe.run()')) as axe.AxeResults;
    const told = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(told).toEqual([]);
  });
});
