import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_NOTICE, NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { make, file } = temporaryFolder();
const convertTo = (path: string, ...options: string[]) =>
  runMain(['convert', '-', '-o', path, ...options], { stdin: NOTICE });

describe('convert --output', () => {
  it('writes what it would have printed, makes folders and leaves nothing else', async () => {
    const path = join(make(), 'a', 'b', 'issue.json');
    const { code, stdout, stderr } = await convertTo(path);
    const printed = await runMain(['convert', '-'], { stdin: NOTICE });
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toBe(`Written to ${path}. Notices: 1, diagnostics: 0\n`);
    expect(readFileSync(path, 'utf8')).toBe(printed.stdout);
    expect(readdirSync(dirname(path))).toEqual(['issue.json']);
  });

  it('replaces a file that is there', async () => {
    const path = file('issue.json', 'old');
    await convertTo(path);
    expect(JSON.parse(readFileSync(path, 'utf8')).notices).toHaveLength(1);
  });

  it('follows a link to the file it means', async () => {
    const path = file('issue.json', 'old');
    const link = join(make(), 'link.json');
    symlinkSync(path, link);
    expect((await convertTo(link)).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8')).notices).toHaveLength(1);
  });

  it('makes the file that a link leads to and that is not there yet', async () => {
    const folder = make();
    symlinkSync('issue.json', join(folder, 'link.json'));
    expect((await convertTo(join(folder, 'link.json'))).code).toBe(0);
    expect(lstatSync(join(folder, 'issue.json')).isFile()).toBe(true);
  });

  it('leaves the mode of a file as it was', async () => {
    const path = file('issue.json', 'old');
    chmodSync(path, 0o640);
    await convertTo(path);
    expect(lstatSync(path).mode & 0o777).toBe(0o640);
  });

  it('chooses the format by the extension', async () => {
    const path = join(make(), 'issue.NDJSON');
    await convertTo(path);
    const [first, second] = readFileSync(path, 'utf8').split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ list: 'issue' });
    expect(JSON.parse(second ?? '')).toMatchObject({ list: 'notices' });
  });

  it.each(['', 'issue', 'issue.docx', 'issue.txt'])('refuses to write to “%s”', async (name) => {
    const folder = make();
    const { code, stderr } = await convertTo(name === '' ? '' : join(folder, name));
    expect(code).toBe(2);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('means standard output by -', async () => {
    const { stdout } = await convertTo('-');
    expect(JSON.parse(stdout).notices).toHaveLength(1);
  });

  it('tells in Chinese where the JSON went and that the text had no notice', async () => {
    const path = join(make(), 'issue.json');
    const argv = ['convert', '-', '-o', path];
    const { code, stderr } = await runMain(argv, { stdin: NO_NOTICE, env: LOCALES.zh });
    expect(code).toBe(0);
    expect(stderr).toContain(`已写入 ${path}：公文 0 件，诊断 1 条（加 --summary 查看）`);
    expect(stderr).toContain('没有找到公文');
  });

  it('never writes over the source, under whatever name', async () => {
    const path = file('issue.json', NOTICE);
    const link = join(make(), 'link.json');
    symlinkSync(path, link);
    for (const output of [path, link, join(dirname(path), '.', 'issue.json')]) {
      const { code, stderr } = await runMain(['convert', path, '-o', output]);
      expect(code).toBe(6);
      expect(stderr).toContain('is the input itself');
    }
    expect(readFileSync(path, 'utf8')).toBe(NOTICE);
  });

  it('asks for a file name where the path is a folder', async () => {
    const folder = make();
    const source = file('2018-2.txt', NOTICE);
    for (const path of [folder, `${join(folder, 'new')}/`]) {
      const { code, stderr } = await runMain(['convert', source, '-o', path]);
      expect(code).toBe(6);
      expect(stderr).toContain(`for example: ${join(path, '2018-2.json')}`);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a path that leads through a file', async () => {
    const path = join(file('a.txt', 'text'), 'issue.json');
    const { code, stderr } = await convertTo(path);
    expect(code).toBe(6);
    expect(stderr).toContain('is a file, not a folder');
  });

  it('leaves neither a half file nor a temporary one where the name cannot be had', async () => {
    const folder = make();
    const { code, stderr } = await convertTo(join(folder, `${'长'.repeat(200)}.json`));
    expect(code).toBe(6);
    expect(stderr).toContain('ENAMETOOLONG');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes the JSON besides the summary and says where', async () => {
    const path = join(make(), 'issue.json');
    const { stdout, stderr } = await convertTo(path, '--summary');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\(no gazette masthead/);
    expect(stdout.endsWith(`\n\nJSON written to: ${path}\n`)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8')).notices).toHaveLength(1);
  });

  it('prints no summary where the JSON could not be written', async () => {
    const folder = make();
    mkdirSync(join(folder, 'issue.json'));
    writeFileSync(join(folder, 'issue.json', 'kept'), '');
    const { code, stdout } = await convertTo(join(folder, 'issue.json'), '--summary');
    expect(code).toBe(6);
    expect(stdout).toBe('');
  });
});
