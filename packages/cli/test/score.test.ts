import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from './fixture.js';
import { NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { make } = temporaryFolder();

const GOLD = JSON.stringify({
  triples: [
    { path: '1', role: 'lead', actor: '住建局' },
    { path: '1', role: 'responsible', actor: '财政局', line: 5 },
  ],
});

/** A folder of its own with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = make();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const SCORED = { '1.txt': NOTICE, '1.gold.json': GOLD };

describe('score', () => {
  it('counts right, extra and missed, strict and lenient', async () => {
    const { code, stdout, stderr } = await runMain(['score', folderOf(SCORED)]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^duties \(printed\) +strict +2 +0 +1 +2 +0\.0% +0\.0% +0\.0%$/m);
    expect(stdout).toMatch(/^duties \(printed\) +lenient +2 +1 +0 +1 +100\.0% +50\.0% +66\.7%$/m);
    expect(stdout).toMatch(/^triples\.role +0 +1 +0\.0%$/m);
    expect(stdout).not.toContain('people');
  });

  it('speaks Chinese', async () => {
    const { stdout } = await runMain(['score', folderOf(SCORED), '--misses'], {
      env: LOCALES.zh,
    });
    expect(stdout).toMatch(/^类别 +口径 +标注 +对 +多 +漏 +准确率 +召回率 +F1$/m);
    expect(stdout).toContain('不符：2 处');
    expect(stdout).toMatch(/^1\.txt 第 5 行 .*不同 .*role: lead → responsible$/m);
    expect(stdout).toMatch(/^1\.txt 第 5 行 .*漏 .*actor=财政局$/m);
  });

  it('prints Markdown tables', async () => {
    const { stdout } = await runMain(['score', folderOf(SCORED), '--markdown']);
    expect(stdout).toContain('| Entity | Measure | Gold | Right |');
    expect(stdout).toContain('| --- | --- | ---: | ---: |');
    expect(stdout).toContain('| duties (printed) | lenient | 2 | 1 | 0 | 1 |');
  });

  it('prints a table for each text when asked', async () => {
    const folder = folderOf({ ...SCORED, '2.txt': NOTICE, '2.gold.json': '{"triples": []}' });
    const { stdout } = await runMain(['score', folder, '--by-document']);
    expect(stdout.match(/^(1\.txt|2\.txt|All texts: 2)$/gm)).toHaveLength(3);
    expect(stdout.match(/^duties \(printed\) +lenient/gm)).toHaveLength(3);
  });

  it('names the texts that have no gold', async () => {
    const { code, stderr } = await runMain(['score', folderOf({ ...SCORED, '2.txt': NOTICE })]);
    expect(code).toBe(0);
    expect(stderr).toContain('2.txt');
  });

  it('takes the gold from the file that is named', async () => {
    const folder = folderOf({ 'a.txt': NOTICE });
    const gold = join(folderOf({ 'b.json': GOLD }), 'b.json');
    const { code, stdout } = await runMain(['score', folder, '--gold', gold]);
    expect(code).toBe(0);
    expect(stdout).toContain('duties (printed)');
  });

  it('scores the fixture', async () => {
    const { code, stdout } = await runMain(['score', dirname(fixture)]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^documents +lenient +10 +10 +0 +0 /m);
  });
});

describe.each(['zh', 'en'] as const)('what cannot be scored, in %s', (language) => {
  const run = (...argv: string[]) => runMain(['score', ...argv], { env: LOCALES[language] });
  const wordsOf = (zh: string, en: string) => (language === 'zh' ? zh : en);

  it.each([
    [{ '1.md': NOTICE }, 4, '没有 .txt 文件', 'no .txt file'],
    [{ '1.txt': NOTICE }, 7, '都没有人工标注', 'has gold'],
    [{ '1.txt': NOTICE, '1.gold.json': '{' }, 7, '不是 JSON', 'is not JSON'],
    [
      { '1.txt': NOTICE, '1.gold.json': '{"triples": [{"role": "boss"}]}' },
      7,
      'triples.0.role',
      'triples.0.role',
    ],
    [{ '1.txt': NOTICE, 'gold.json': '{"headers": 1}' }, 7, '看不懂', 'Cannot make out'],
    [{ '1.txt': '', '1.gold.json': GOLD }, 4, '空文件', 'is empty'],
  ] as const)('a folder of %j', async (files, exitCode, zh, en) => {
    const { code, stdout, stderr } = await run(folderOf(files));
    expect(code).toBe(exitCode);
    expect(stdout).toBe('');
    expect(stderr).toContain(wordsOf(zh, en));
  });

  it.each([
    ['no-such-folder', '找不到文件夹', 'No such folder'],
    [fixture, '是文件，不是文件夹', 'is a file, not a folder'],
  ])('no folder: %s', async (path, zh, en) => {
    const { code, stderr } = await run(path);
    expect(code).toBe(3);
    expect(stderr).toContain(wordsOf(zh, en));
  });

  it('a gold file that is not there', async () => {
    const { code, stderr } = await run(folderOf(SCORED), '--gold', 'no-such.json');
    expect(code).toBe(3);
    expect(stderr).toContain('no-such.json');
  });

  it('nothing', async () => {
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toContain(wordsOf('缺少参数 <文件夹>', '<folder> is missing'));
  });
});
