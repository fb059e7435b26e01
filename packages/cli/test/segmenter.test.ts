import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { file } = temporaryFolder();

function convert(options: readonly string[], language: 'zh' | 'en' = 'en') {
  return runMain(['convert', '-', ...options], { stdin: NOTICE, env: LOCALES[language] });
}

describe('convert --segmenter', () => {
  afterEach(() => {
    vi.doUnmock('nodejieba');
    vi.doUnmock('@node-rs/jieba');
  });

  it('cuts nothing unless asked to, and then says nothing of it', async () => {
    const unasked = await convert([]);
    expect(JSON.parse(unasked.stdout).source.segmenter).toBe('none');
    expect(unasked.stderr).toBe('');
    expect(await convert(['--segmenter', 'none'])).toEqual(unasked);
  });

  it('names the segmenter in the JSON and beside it', async () => {
    const { code, stdout, stderr } = await convert(['--segmenter', 'intl'], 'zh');
    const { source, notices } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(source.segmenter).toMatch(/^intl@icu-\d/);
    expect(stderr).toBe(`分词器：${source.segmenter}\n`);
    expect(notices[0].keywords.length).toBeGreaterThan(0);
  });

  it('names it beside a written file and in the summary', async () => {
    const path = file('issue.json', '');
    const { stderr } = await convert(['--segmenter', 'intl', '-o', path]);
    const { segmenter } = JSON.parse(readFileSync(path, 'utf8')).source;
    expect(stderr).toContain(`Segmenter: ${segmenter}`);
    const { stdout } = await convert(['--segmenter', 'intl', '--summary']);
    expect(stdout).toContain(`, segmenter ${segmenter}\n`);
  });

  it.each([
    [[], /^(nodejieba|jieba-rs|intl)@/],
    [['nodejieba'], /^(jieba-rs|intl)@/],
    [['nodejieba', '@node-rs/jieba'], /^intl@/],
  ])('takes the best there is for auto where %j are not installed', async (missing, id) => {
    for (const library of missing) {
      vi.doMock(library, () => {
        throw new Error('not installed');
      });
    }
    const { code, stdout } = await convert(['--segmenter', 'auto']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).source.segmenter).toMatch(id);
  });

  it.each([
    ['zh', 'nodejieba', 'nodejieba', '请安装：npm install nodejieba'],
    ['en', 'jieba-rs', '@node-rs/jieba', 'Install it: npm install @node-rs/jieba'],
  ] as const)('tells in %s how to install %s', async (language, name, library, advice) => {
    vi.doMock(library, () => {
      throw new Error('not installed');
    });
    const { code, stdout, stderr } = await convert(['--segmenter', name], language);
    expect(code).toBe(8);
    expect(stdout).toBe('');
    expect(stderr).toContain(advice);
  });

  it('refuses a name that it does not know', async () => {
    const { code, stderr } = await convert(['--segmenter', 'pkuseg']);
    expect(code).toBe(2);
    expect(stderr).toContain('--segmenter');
  });
});
