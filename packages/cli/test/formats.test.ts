import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { file, make } = temporaryFolder();

const alto = (lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page><PrintSpace><TextBlock>${lines
    .map((line) => `<TextLine><String CONTENT="${line}" WC="0.9"/></TextLine>`)
    .join('')}</TextBlock></PrintSpace></Page></Layout></alto>\n`;

const PAGES = [
  alto(['青山县人民政府关于工作的通知', '青政发〔2018〕1号', '各乡镇人民政府：', '一、任务']),
  alto(['1. 整治扬尘，抓好落实。', '责任单位：教育局、环保局']),
];

describe('convert reads what OCR engines write', () => {
  it('puts the pages of an issue together in the order given', async () => {
    const paths = PAGES.map((page, index) => file(`p-${index + 1}.xml`, page));
    const { code, stdout } = await runMain(['convert', ...paths]);
    const { source, notices } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(source).toMatchObject({
      name: 'p-1.xml…p-2.xml',
      mediaType: 'application/alto+xml',
      encoding: 'utf-8',
      sha256: createHash('sha256').update(PAGES.join('')).digest('hex'),
    });
    expect(notices[0].responsibilities[0]).toMatchObject({ page: 2, path: '一/1' });
  });

  it('keeps the input from being overwritten, whichever page it is', async () => {
    const paths = PAGES.map((page, index) => file(`q-${index + 1}.json`, page));
    const { code } = await runMain(['convert', ...paths, '-o', paths[1] ?? '']);
    expect(code).toBe(6);
  });

  it.each(['zh', 'en'] as const)(
    'says what is wrong with a page, and where, in %s',
    async (language) => {
      const paths = [file('r-1.xml', PAGES[0] ?? ''), file('r-2.xml', '<alto>\n<Layout>\n')];
      const { code, stdout, stderr } = await runMain(['convert', ...paths], {
        env: LOCALES[language],
      });
      expect(code).toBe(5);
      expect(stdout).toBe('');
      expect(stderr).toContain('r-2.xml');
      expect(stderr).toMatch(language === 'zh' ? /第 \d+ 行/ : /line \d+/);
    },
  );

  it('refuses hostile XML', async () => {
    const hostile = '<!DOCTYPE alto [<!ENTITY x SYSTEM "file:///etc/passwd">]><alto>&x;</alto>';
    const { code, stderr } = await runMain(['convert', file('hostile.xml', hostile)]);
    expect(code).toBe(5);
    expect(stderr).toContain('declares entities at line 1');
  });

  it('refuses several texts, since each is an issue of its own', async () => {
    const paths = ['a.txt', 'b.txt'].map((name) => file(name, NOTICE));
    const { code, stdout, stderr } = await runMain(['convert', ...paths]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--out-dir');
  });
});

describe('--repairs-off', () => {
  const text = `${NOTICE}\n一、任务\n1. 整治。抓好落实。\n责任单位; 教育局\n`;

  it('leaves a repair out by its name', async () => {
    const path = file('repairs.txt', text);
    const rulesOf = async (...more: string[]): Promise<string[]> => {
      const { stdout } = await runMain(['convert', path, ...more]);
      return JSON.parse(stdout).repairs.map(({ rule }: { rule: string }) => rule);
    };
    expect(await rulesOf()).toContain('heal-label');
    expect(await rulesOf('--repairs-off', 'heal-label,heal-name')).not.toContain('heal-label');
  });

  it('refuses a name that is none, and lists those that are', async () => {
    const { code, stderr } = await runMain([
      'convert',
      file('repairs.txt', text),
      '--repairs-off',
      'heal-all',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('heal-all');
    expect(stderr).toContain('heal-label, heal-date');
  });
});

describe('convert --images', () => {
  const sized = (page: string): string =>
    page
      .replace('<Page>', '<Page WIDTH="1000" HEIGHT="1400">')
      .replaceAll(/<String /g, '<String HPOS="100" VPOS="200" WIDTH="300" HEIGHT="40" ');

  function makeScans(pictures: readonly string[]) {
    const folder = make();
    for (const name of pictures) writeFileSync(join(folder, name), '');
    const pages = PAGES.map((page, at) => {
      const path = join(folder, `p-${at + 1}.xml`);
      writeFileSync(path, sized(page));
      return path;
    });
    const report = join(folder, '结果', 'check.html');
    mkdirSync(join(folder, '结果'));
    return { report, args: ['convert', ...pages, '--images', folder] };
  }

  it('shows the pages beside the text, in the order of their numbers, by ways from the report', async () => {
    const { report, args } = makeScans(['页 10.png', '页 2.jpg', 'notes.txt']);
    const { code, stderr } = await runMain([...args, '-o', report]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('Written to')]);
    const page = readFileSync(report, 'utf8');
    const sources = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src);
    expect(sources).toEqual(['../%E9%A1%B5%202.jpg', '../%E9%A1%B5%2010.png']);
    expect(page).toContain('viewBox="0 0 1000 1400"');
    expect(page).toContain('"d1":[[2,100,200,400,240]]');
    expect(page).toContain('img-src &#39;self&#39; file: data:');
  });

  it('wants a picture for each page, and a report', async () => {
    const few = makeScans(['1.png']);
    const { code, stderr } = await runMain([...few.args, '-o', few.report]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('1 pictures, but the text has 2')]);
    const whole = makeScans(['1.png', '2.png']);
    expect((await runMain(whole.args)).code).toBe(2);
    expect((await runMain([...whole.args, '--out-dir', make()])).code).toBe(2);
  });
});
