import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { fixture } from './fixture.js';
import { GAZETTE_WITH_A_GAP, NO_NOTICE, NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';

const summaryOf = async (stdin: string, language: 'zh' | 'en', columns?: number) => {
  const setting = columns === undefined ? {} : { columns };
  const argv = ['convert', '-', '--summary'];
  const { code, stdout, stderr } = await runMain(argv, {
    stdin,
    env: LOCALES[language],
    ...setting,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.split('\n');
};

const source = readFileSync(fixture, 'utf8');
const NUMBER = /^\S+〔2018〕\d+号 /;

describe('convert --summary', () => {
  it('names the gazette, the issue and the day in Chinese', async () => {
    const [gazette, origin] = await summaryOf(source, 'zh');
    expect(gazette).toBe('银川市金凤区人民政府公报2018年第2期（总第2期）  2018-12-20 出版');
    expect(origin).toMatch(/^来源：标准输入，\d+ 行，\d+ 字符$/);
  });

  it('names them in English', async () => {
    const [gazette] = await summaryOf(source, 'en');
    expect(gazette).toBe(
      '银川市金凤区人民政府公报  2018 no. 2 (no. 2 overall)  published 2018-12-20',
    );
  });

  it.each(['zh', 'en'] as const)(
    'has a row and a title for each of 10 notices (%s)',
    async (language) => {
      const lines = await summaryOf(source, language);
      const rows = lines.filter((line) => NUMBER.test(line));
      expect(rows).toHaveLength(10);
      expect(rows[0]).toMatch(/^银金党办发〔2018〕9号 +2018-02-27( +\d+){7}$/);
      expect(lines).toContain(
        '  银川市金凤区人民政府办公室关于印发《金凤区推进审批服务便民利企实施意见》的通知',
      );
    },
  );

  it.each([
    ['zh', 80],
    ['en', 80],
    ['zh', 120],
    ['en', 120],
  ] as const)(
    'sets the table in %s into %i columns, numbers ending below each other',
    async (language, columns) => {
      const lines = await summaryOf(source, language, columns);
      const table = lines.slice(3, lines.indexOf('', 3));
      expect(Math.max(...table.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
      const figures = table.filter((line) => NUMBER.test(line) || /^(合计|Total)/.test(line));
      expect(figures).toHaveLength(11);
      expect(new Set(figures.map((line) => stringWidth(line))).size).toBe(1);
    },
  );

  it('adds up', async () => {
    const lines = await summaryOf(source, 'zh');
    const countsOf = (line: string) => line.trim().split(/ +/).slice(-7).map(Number);
    const rows = lines.filter((line) => NUMBER.test(line)).map(countsOf);
    const totals = countsOf(lines.find((line) => line.startsWith('合计 10 件')) ?? '');
    expect(totals).toEqual(
      totals.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
    );
  });

  it('shortens titles at their start, where they are alike', async () => {
    const lines = await summaryOf(source, 'zh', 80);
    expect(lines.filter((line) => /^ {2}….*》的通知$/.test(line)).length).toBeGreaterThan(0);
    expect(await summaryOf(source, 'zh')).not.toContainEqual(expect.stringContaining('  …'));
  });

  it.each([
    ['zh', /^ *第 6 行 {2}警告 {2}.*关于修建水渠的通知.*\[contents\/entry-without-notice\]$/],
    ['en', /^ *line 6 {2}warning {2}.*关于修建水渠的通知.*\[contents\/entry-without-notice\]$/],
  ] as const)('lists diagnostics with their lines (%s)', async (language, line) => {
    const lines = await summaryOf(GAZETTE_WITH_A_GAP.replaceAll('\n', '\r\n'), language);
    expect(lines).toContainEqual(expect.stringMatching(line));
    expect(lines).toContainEqual(
      expect.stringMatching(language === 'zh' ? /^诊断：\d+ 条（/ : /^Diagnostics: \d+ \(/),
    );
  });

  it.each([
    ['zh', '目录：列有 2 件，在正文中找到 1 件'],
    ['en', 'Contents: 2 listed, 1 of them found in the text'],
  ] as const)('checks the notices against the contents (%s)', async (language, line) => {
    expect(await summaryOf(GAZETTE_WITH_A_GAP, language)).toContain(line);
    expect(await summaryOf(NOTICE, language)).not.toContainEqual(
      expect.stringMatching(/^(目录|Contents)/),
    );
  });

  it('loses no row in a window that is far too narrow', async () => {
    const lines = await summaryOf(source, 'zh', 1);
    expect(lines.filter((line) => NUMBER.test(line))).toHaveLength(10);
  });

  it('counts the repairs', async () => {
    expect(await summaryOf(source, 'zh')).toContainEqual(expect.stringMatching(/^修复：\d+ 处/));
  });

  it.each([
    ['zh', '文中没有找到公文。', '（没有公报刊头，按单件公文读取）'],
    ['en', 'No notice was found in the text.', '(no gazette masthead, read as single notices)'],
  ] as const)('says plainly that there is no notice (%s)', async (language, words, masthead) => {
    const lines = await summaryOf(NO_NOTICE, language);
    expect(lines).toContain(words);
    expect(lines[0]).toBe(masthead);
    expect(lines).toContainEqual(expect.stringContaining('[issue/no-notice]'));
  });

  it('lets no control character of a document reach the terminal', async () => {
    const lines = await summaryOf(NOTICE.replace('供暖', '供\u001b[2J暖'), 'zh');
    expect(lines.join('\n')).toContain('[2J暖工作的通知');
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});
