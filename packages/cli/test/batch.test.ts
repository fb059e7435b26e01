import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryBeside } from '../src/output/temporary-beside.js';
import { NOTICE } from './notices.js';
import { WORKERS as env, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { make } = temporaryFolder();

const page = (line: string): string =>
  `<html><body><div class='ocr_page'><span class='ocr_line'><span class='ocrx_word'>${line}</span></span></div></body></html>`;

/** A folder as an archivist has it: path and content of each file. */
const ARCHIVE: readonly (readonly [string, string | Uint8Array])[] = [
  ['2018/utf8.txt', NOTICE],
  ['2018/same.txt', NOTICE],
  ['2018/gb.txt', Buffer.from('b9d8d3dad3a1b7a2b9abb1a8b5c4cda8d6aa', 'hex')],
  ['2018/damaged.txt', Buffer.concat([Buffer.from(NOTICE), Uint8Array.of(0xff, 0x0a)])],
  ['empty.txt', ''],
  ['picture.txt', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['scan.png', 'x'],
  ...Array.from(
    { length: 11 },
    (_, index) => [`pages/p-${index + 1}.hocr`, page(`第${index + 1}页的文字。`)] as const,
  ),
];

function makeArchive(): { readonly input: string; readonly output: string } {
  const folder = make();
  for (const [path, content] of ARCHIVE) {
    const file = join(folder, 'in', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { input: join(folder, 'in'), output: join(folder, 'out') };
}

const MANIFEST = 'gongbao-manifest.ndjson';

const recordsIn = (output: string) =>
  readFileSync(join(output, MANIFEST), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const bytesIn = (output: string) =>
  readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(output, name), 'utf8')]);

describe('convert --out-dir', () => {
  it('accounts for every file of a folder, and one bad file stops no other', async () => {
    const { input, output } = makeArchive();
    const { code, stdout, stderr } = await runMain(['convert', input, '--out-dir', output], {
      env,
    });
    expect(code).toBe(1);
    const [run, ...records] = recordsIn(output);
    const end = records.pop();
    expect(run).toMatchObject({ type: 'run', generator: { name: 'gongbao' } });
    expect(
      records.map(({ input: name, status, reason, outputs }) => [
        name,
        status,
        reason,
        ...outputs.map(({ path }: { path: string }) => path),
      ]),
    ).toEqual([
      ['2018/damaged.txt', 'failed', 'not-text'],
      ['2018/gb.txt', 'done', null, '2018/gb.json'],
      ['2018/same.txt', 'done', null, '2018/same.json'],
      ['2018/utf8.txt', 'done', null, '2018/utf8.json'],
      ['empty.txt', 'failed', 'empty'],
      ['pages/p-1.hocr…p-11.hocr', 'done', null, 'pages/p.json'],
      ['picture.txt', 'failed', 'not-text'],
      ['scan.png', 'skipped', 'no-text-by-name'],
    ]);
    expect(end).toEqual({ type: 'end', inputs: 8, done: 4, failed: 3, skipped: 1 });
    expect(stdout).toContain('Inputs: 8 (done 4, failed 3, skipped 1)');
    expect(stdout).toMatch(/utf8\.txt .*the same content as 2018\/same\.txt/);
    expect(stderr).toContain('3 of the inputs could not be converted');
    expect(stderr).toContain('[7/7]');
  });

  it('puts pages in the order of their numbers', async () => {
    const { input, output } = makeArchive();
    await runMain(
      ['convert', join(input, 'pages'), '--out-dir', output, '--quiet', '--jobs', '1'],
      { env },
    );
    const [, { files }] = recordsIn(output);
    expect(files.map(({ path }: { path: string }) => path.split('/').at(-1))).toEqual(
      Array.from({ length: 11 }, (_, index) => `p-${index + 1}.hocr`),
    );
  });

  it('goes on where it was killed, to the same bytes, however many work at it', async () => {
    const { input, output } = makeArchive();
    const convert = (...more: string[]) =>
      runMain(['convert', input, '--out-dir', output, '--to', 'json,ndjson', ...more], { env });
    await convert('--jobs', '1');
    const whole = bytesIn(output);
    expect(whole).toHaveLength(9);
    const lines = readFileSync(join(output, MANIFEST), 'utf8').split('\n');
    writeFileSync(
      join(output, MANIFEST),
      `${lines.slice(0, 4).join('\n')}\n${lines[4]?.slice(0, 9)}`,
    );
    rmSync(join(output, 'pages'), { recursive: true });
    const { stderr } = await convert('--resume', '--jobs', '2');
    expect(bytesIn(output)).toEqual(whole);
    expect(stderr).not.toContain('2018/gb.txt');
    expect(stderr).toContain('pages/p-1.hocr');
  });

  it("takes away what a run that was killed has left, and nothing that is another's", async () => {
    const { input, output } = makeArchive();
    const folder = join(output, '2018');
    mkdirSync(folder, { recursive: true });
    const killed = spawnSync(process.execPath, ['-e', '']).pid;
    const stray = basename(temporaryBeside('x', 3)).replace(`${process.pid}`, `${killed}`);
    const others = [
      stray.replace(`${killed}`, `${process.ppid}`),
      stray.replace(/-[0-9a-f]{8}-/, '-00000000-'),
      '.gongbao-notes.tmp',
    ];
    for (const name of [stray, ...others]) writeFileSync(join(folder, name), '{"half":');
    await runMain(['convert', join(input), '--out-dir', output, '--quiet', '--jobs', '1'], { env });
    const left = readdirSync(folder).filter((name) => name.startsWith('.'));
    expect(left.sort()).toEqual([...others].sort());
  });

  it('lets nobody write over another, nor over an input', async () => {
    const { input, output } = makeArchive();
    writeFileSync(join(input, '2018', 'UTF8.md'), NOTICE);
    const { stderr } = await runMain(['convert', input, '--out-dir', output, '--jobs', '1'], {
      env,
    });
    const clashes = recordsIn(output).filter(({ reason }) => reason === 'collision');
    expect(clashes.map(({ input: name }) => name)).toEqual(['2018/UTF8.md', '2018/utf8.txt']);
    expect(stderr).toContain('5 of the inputs');
  });

  it('takes no result for an input where both lie in one folder', async () => {
    const { input } = makeArchive();
    const convert = () =>
      runMain(['convert', join(input, '2018'), '--out-dir', input, '--jobs', '1'], { env });
    await convert();
    await convert();
    expect(recordsIn(input).at(-1)).toMatchObject({ inputs: 4 });
  });
});

describe('verify', () => {
  it('finds what is missing or altered', async () => {
    const { input, output } = makeArchive();
    await runMain(['convert', join(input, '2018'), '--out-dir', output, '--jobs', '1'], { env });
    const verify = () => runMain(['verify', join(output, MANIFEST)]);
    expect(await verify()).toMatchObject({ code: 0, stderr: '' });
    rmSync(join(output, 'gb.json'));
    writeFileSync(join(input, '2018', 'same.txt'), 'x');
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toMatch(/missing +result +.*gb\.json/);
    expect(stdout).toMatch(/altered +input +.*same\.txt/);
  });

  it('refuses what is no manifest, or one of a run that was broken off', async () => {
    const { input, output } = makeArchive();
    await runMain(['convert', join(input, '2018'), '--out-dir', output, '--jobs', '1'], { env });
    const path = join(output, MANIFEST);
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.slice(0, 3).join('\n'));
    expect(await runMain(['verify', path])).toMatchObject({ code: 1 });
    expect(await runMain(['verify', join(input, '2018', 'utf8.txt')])).toMatchObject({ code: 5 });
  });
});
