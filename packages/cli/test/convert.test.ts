import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseIssue } from '@gongbao/parser';
import { describe, expect, it } from 'vitest';
import { fixture } from './fixture.js';
import { NO_NOTICE, NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { file } = temporaryFolder();
const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('convert', () => {
  it('prints the issue as JSON, byte for byte what the library reads', async () => {
    const { code, stdout, stderr } = await runMain(['convert', fixture]);
    const bytes = readFileSync(fixture);
    const issue = parseIssue(bytes.toString('utf8'), {
      name: 'source.txt',
      bytes: { encoding: 'utf-8', sha256: digest(bytes) },
    });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toBe(`${JSON.stringify(issue, null, 2)}\n`);
    expect(issue.notices).toHaveLength(10);
    expect(issue.notices[0]?.id).toBe('银金党办发〔2018〕9号');
  });

  it('says the same in every language and at every width', async () => {
    const first = await runMain(['convert', fixture], { env: LOCALES.zh, columns: 80 });
    const second = await runMain(['--lang', 'en', 'convert', fixture]);
    expect(first.stdout).toBe(second.stdout);
  });

  it('reads standard input at -, without a name', async () => {
    const { code, stdout } = await runMain(['convert', '-'], { stdin: NOTICE });
    const { source, notices } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(source).toMatchObject({
      name: null,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: digest(NOTICE),
      length: NOTICE.length,
    });
    expect(notices[0].id).toBe('银金党办发〔2018〕9号');
  });

  it('drops a byte-order mark from the text but not from the digest', async () => {
    const marked = `\ufeff${NOTICE}`;
    const { stdout } = await runMain(['convert', '-'], { stdin: marked });
    const { source, notices } = JSON.parse(stdout);
    expect(source).toMatchObject({ sha256: digest(marked), length: NOTICE.length });
    expect(notices[0].title.span.start).toBe(0);
  });

  it('keeps a replacement character that stands in the file', async () => {
    const { code, stdout } = await runMain(['convert', '-'], { stdin: `${NOTICE}\ufffd\n` });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).source.length).toBe(NOTICE.length + 2);
  });

  it.each([
    ['plain.txt', [], 'text/plain'],
    ['plain.txt', ['--markdown'], 'text/markdown'],
    ['marked.md', [], 'text/markdown'],
    ['MARKED.MD', [], 'text/markdown'],
  ])('reads %s with %j as %s', async (name, options, mediaType) => {
    const { stdout } = await runMain(['convert', file(name, `# ${NOTICE}`), ...options]);
    expect(JSON.parse(stdout).source).toMatchObject({ name, mediaType });
  });

  it.each([
    ['zh', '文中没有找到公文'],
    ['en', 'no notice was found'],
  ] as const)(
    'tells in %s of a text without a notice, which is no failure',
    async (lang, words) => {
      const { code, stdout, stderr } = await runMain(['convert', '-'], {
        stdin: NO_NOTICE,
        env: LOCALES[lang],
      });
      expect(code).toBe(0);
      expect(stderr).toContain(words);
      expect(JSON.parse(stdout)).toMatchObject({
        notices: [],
        diagnostics: [{ ruleId: 'issue/no-notice' }],
      });
    },
  );
});
