import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueHeadsSchema } from '@gongbao/schema';
import { describe, expect, it } from 'vitest';
import { WORKERS as env, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { make, file } = temporaryFolder();

const PAPER = `青岚县人民政府关于修桥的通知
青政发〔2031〕6号

各镇人民政府：
1.修桥。年内修桥12座。

青岚县人民政府
2031年3月5日
`;

describe('--only head', () => {
  it('writes heads that say of themselves that nothing else was read', async () => {
    const { code, stdout } = await runMain(['convert', file('a.txt', PAPER), '--only', 'head']);
    const heads = issueHeadsSchema.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(heads.source.options.only).toEqual(['head']);
    expect(heads.notices.map(({ id }) => id)).toEqual(['青政发〔2031〕6号']);
    expect(stdout).not.toContain('targets');
  });

  it('writes a line a notice', async () => {
    const args = ['convert', file('a.txt', PAPER), '--only', 'head', '--to', 'ndjson'];
    const { stdout } = await runMain(args);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).list)).toEqual(['issue', 'notices']);
  });

  it('reads a folder', async () => {
    const folder = make();
    const args = ['convert', file('a.txt', PAPER), '--only', 'head', '--out-dir', folder];
    expect((await runMain(args, { env })).code).toBe(0);
    const heads = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
    expect(heads.notices).toHaveLength(1);
    const manifest = readFileSync(join(folder, 'gongbao-manifest.ndjson'), 'utf8');
    expect(JSON.parse(manifest.split('\n')[0] ?? '').options.only).toBe('head');
  });

  it.each([
    [['--summary'], /leaves nothing for --summary/],
    [['--fail-on', 'error'], /leaves nothing/],
    [['--to', 'csv'], /written as json, ndjson only/],
    [['-o', 'a.xlsx'], /written as json, ndjson only/],
  ])('refuses what needs more than heads: %j', async (more, words) => {
    const args = ['convert', file('a.txt', PAPER), '--only', 'head', ...more];
    const { code, stderr } = await runMain(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});
