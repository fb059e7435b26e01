import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { file } = temporaryFolder();

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
