import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { fixture } from './fixture.js';
import { NOTICE } from './notices.js';
import { LOCALES } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

// Whoever runs the tests may be allowed everything, so the system's refusal is played.
const refusal = vi.hoisted(() => ({ of: '', code: '' }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  const refusing = <Args extends unknown[], Result>(
    name: string,
    call: (...args: Args) => Promise<Result>,
  ) =>
    vi.fn((...args: Args) =>
      refusal.of === name
        ? Promise.reject(Object.assign(new Error(`${refusal.code}: played`), refusal))
        : call(...args),
    );
  return {
    ...original,
    readFile: refusing('readFile', original.readFile),
    writeFile: refusing('writeFile', original.writeFile),
    access: refusing('access', original.access),
  };
});

// Files of tests share what they load: the command line is loaded anew for this one, and after it.
vi.resetModules();
const { runMain } = await import('./run-main.js');
afterAll(() => vi.resetModules());

const { file } = temporaryFolder();

afterEach(() => Object.assign(refusal, { of: '', code: '' }));

describe('what the system refuses', () => {
  it.each([
    ['EACCES', 'zh', '没有权限读取'],
    ['EACCES', 'en', 'No permission to read'],
    ['EPERM', 'en', 'No permission to read'],
    ['EIO', 'zh', '时出错（EIO: played）'],
    ['EIO', 'en', 'failed (EIO: played)'],
  ] as const)('reading: %s in %s', async (code, language, words) => {
    Object.assign(refusal, { of: 'readFile', code });
    const outcome = await runMain(['convert', fixture], { env: LOCALES[language] });
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain(words);
    expect(outcome.stderr).toContain(fixture);
    expect(outcome.stdout).toBe('');
  });

  it.each([
    ['access', 'EACCES', 'zh', '没有权限写入'],
    ['access', 'EACCES', 'en', 'No permission to write'],
    ['writeFile', 'EROFS', 'en', 'No permission to write'],
    ['writeFile', 'ENOSPC', 'zh', '磁盘已满'],
    ['writeFile', 'ENOSPC', 'en', 'The disk is full'],
    ['writeFile', 'EIO', 'zh', '时出错（EIO: played）'],
  ] as const)('%s: %s in %s', async (of, code, language, words) => {
    Object.assign(refusal, { of, code });
    const path = file('issue.json', 'old');
    const argv = ['convert', '-', '-o', path];
    const outcome = await runMain(argv, { stdin: NOTICE, env: LOCALES[language] });
    expect(outcome.code).toBe(6);
    expect(outcome.stderr).toContain(words);
    expect(outcome.stderr).toContain(path);
  });
});
