import { describe, expect, it } from 'vitest';
import { toFrame } from '../src/commands/check/to-frame.js';
import { GAZETTE_WITH_A_GAP, NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { file } = temporaryFolder();
const check = (stdin: string, ...options: string[]) =>
  runMain(['check', '-', ...options], { stdin, env: LOCALES.zh });

describe('toFrame', () => {
  const text = '第一行\n各镇、街道和县直部门\n';

  it('marks a place right under its characters, which fill two columns each', () => {
    const start = text.indexOf('街道');
    const frame = toFrame(text, { start, end: start + 2 }, 4, 80);
    expect(frame).toEqual({ line: '各镇、街道和县直部门', mark: '      ^^^^' });
  });

  it('cuts a long line on both sides, and the mark with it', () => {
    const line = '字'.repeat(100);
    const { line: shown, mark } = toFrame(line, { start: 50, end: 52 }, 51, 60);
    expect(shown).toMatch(/^…字+…$/);
    expect(mark).toMatch(/^ {23} ?\^{4}$/);
  });

  it('shows the first line of a place that goes on', () => {
    const frame = toFrame(text, { start: 2, end: 6 }, 3, 80);
    expect(frame).toEqual({ line: '第一行', mark: '    ^^' });
  });
});

describe('check', () => {
  it('shows each doubt with its line', async () => {
    const { code, stdout } = await check(GAZETTE_WITH_A_GAP);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ {2}6:1 {2}警告 {2}.*关于修建水渠的通知.* {2}contents\/entry-without-notice$/m,
    );
    expect(stdout).toMatch(/^ {4}关于修建水渠的通知/m);
    expect(stdout).toMatch(/检查 1 份：错误 0，警告 \d+，提示 \d+\n$/);
  });

  it('fails where there are more warnings than are allowed', async () => {
    expect(await check(GAZETTE_WITH_A_GAP, '--max-warnings', '0')).toMatchObject({ code: 1 });
    expect(await check(NOTICE, '--max-warnings', '0')).toMatchObject({ code: 0 });
  });

  it('counts a file that cannot be read as an error, and goes on to the next', async () => {
    const paths = [file('empty.txt', ''), file('notice.txt', NOTICE)];
    const { code, stdout } = await runMain(['check', ...paths]);
    expect(code).toBe(1);
    expect(stdout).toContain('is empty (0 bytes)');
    expect(stdout).toContain('Texts: 2 (errors 1');
  });

  it('gives JSON with lines and columns', async () => {
    const { stdout } = await check(GAZETTE_WITH_A_GAP, '--reporter', 'json');
    const [{ diagnostics }] = JSON.parse(stdout);
    const found = diagnostics.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'contents/entry-without-notice',
    );
    expect(found.region).toMatchObject({ startLine: 6, startColumn: 1, endLine: 6 });
  });

  it('gives commands for GitHub and a log in SARIF', async () => {
    const github = await check(GAZETTE_WITH_A_GAP, '--reporter', 'github');
    expect(github.stdout).toMatch(
      /^::warning file=.*,line=6,endLine=6,col=1,.*title=contents\/entry/m,
    );
    const sarif = JSON.parse((await check(GAZETTE_WITH_A_GAP, '--reporter', 'sarif')).stdout);
    expect(sarif.version).toBe('2.1.0');
    const results = sarif.runs[0].results;
    expect(results).toContainEqual(
      expect.objectContaining({ ruleId: 'contents/entry-without-notice', level: 'warning' }),
    );
  });

  it('colours for a terminal, unless NO_COLOR is set', async () => {
    const run = (env: Readonly<Record<string, string>>) =>
      runMain(['check', '-'], { stdin: GAZETTE_WITH_A_GAP, env, columns: 80 });
    expect((await run({})).stdout).toContain('\u001b[33m');
    expect((await run({ NO_COLOR: '1' })).stdout).not.toContain('\u001b');
  });
});
