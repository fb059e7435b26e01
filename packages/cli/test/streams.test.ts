import { Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../src/main.js';
import { NOTICE } from './notices.js';
import { LOCALES, runMain } from './run-main.js';

const failing = (code: string) =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: played`), { code })),
  });
const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() });

describe('streams', () => {
  it.each([
    ['EPIPE', 0],
    ['ENOSPC', 6],
    ['EIO', 6],
  ])('standard output that ends in %s gives %i', async (code, exitCode) => {
    for (const option of [[], ['--summary']]) {
      const io = {
        stdin: Readable.from([Buffer.from(NOTICE)]),
        stdout: failing(code),
        stderr: silent(),
        env: LOCALES.en,
      };
      expect(await main(['convert', '-', ...option], io)).toBe(exitCode);
    }
  });

  it('outlives a closed standard error', async () => {
    const io = {
      stdin: Readable.from([]),
      stdout: silent(),
      stderr: failing('EPIPE'),
      env: LOCALES.en,
    };
    expect(await main(['convert', 'no-such.txt'], io)).toBe(3);
  });

  it('reports standard input that breaks off', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EIO: played'), { code: 'EIO' }));
      },
    });
    const io = { stdin, stdout: silent(), stderr: silent(), env: LOCALES.en };
    expect(await main(['convert', '-'], io)).toBe(3);
  });

  it('tells someone at a terminal that it waits for text', async () => {
    const written: string[] = [];
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        written.push(String(chunk));
        done();
      },
    });
    const stdin = Object.assign(Readable.from([Buffer.from(NOTICE)]), { isTTY: true });
    const io = { stdin, stdout: silent(), stderr, env: LOCALES.zh };
    expect(await main(['convert', '-'], io)).toBe(0);
    expect(written.join('')).toContain('正在等待输入');
  });
});

describe('a bug', () => {
  it.each([
    ['zh', '请把以下内容连同所用的文件报告给'],
    ['en', 'Please report the following'],
  ] as const)('asks to be reported, with its trace (%s)', async (language, words) => {
    vi.doMock('@gongbao/parser', async (importOriginal) => ({
      ...(await importOriginal<object>()),
      parseIssue: () => {
        throw new TypeError('played');
      },
    }));
    const argv = ['convert', '-'];
    const { code, stdout, stderr } = await runMain(argv, {
      stdin: NOTICE,
      env: LOCALES[language],
    });
    vi.doUnmock('@gongbao/parser');
    expect(code).toBe(70);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr).toContain('TypeError: played');
  });
});
