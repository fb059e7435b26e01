import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixture } from './fixture.js';
import { NO_NOTICE, NOTICE } from './notices.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const GONGBAO = `'${process.execPath}' --conditions=@gongbao/source --import tsx packages/cli/src/bin.ts`;

const hasFull = existsSync('/dev/full');
const fullNote = hasFull ? '' : ': SKIPPED, /dev/full is not here';

/** Runs a line of shell in which `gongbao` is the command line from source. */
function shell(line: string, input: string | Uint8Array = '', lang = 'C') {
  const { LC_ALL, LC_MESSAGES, ...env } = process.env;
  const script = `set -o pipefail; gongbao() { ${GONGBAO} "$@"; }; ${line}`;
  return spawnSync('bash', ['-c', script], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...env, LANG: lang },
  });
}

describe('as a process', () => {
  it('a missing file', () => {
    const { status, stdout, stderr } = shell('gongbao convert no-such.txt', '', 'zh_CN.UTF-8');
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('找不到文件“no-such.txt”');
  });

  it('a pipe into standard input', () => {
    const { status, stdout } = shell(`cat '${fixture}' | gongbao convert -`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).notices).toHaveLength(10);
  });

  it('a reader that stops after the first line', () => {
    const { status, stdout, stderr } = shell(`gongbao convert '${fixture}' | head -1`);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n', stderr: '' });
  });

  it('bytes that no encoding fits', () => {
    const { status, stderr } = shell('gongbao convert -', Uint8Array.of(0xff, 0xab));
    expect(status).toBe(5);
    expect(stderr).toContain('byte offset 0');
  });

  it('an empty file', () => {
    const { status, stderr } = shell('gongbao convert /dev/null');
    expect(status).toBe(4);
    expect(stderr).toContain('is empty (0 bytes)');
  });

  it('a text without a notice', () => {
    const { status, stdout, stderr } = shell('gongbao convert -', NO_NOTICE);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).notices).toEqual([]);
    expect(stderr).toContain('no notice was found');
  });

  it('a device as output', () => {
    const { status, stdout } = shell('gongbao convert - -o /dev/stdout | cat', NOTICE);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).notices).toHaveLength(1);
  });

  it('a file that cannot take all of standard output', () => {
    const { status, stderr } = shell(`(ulimit -f 100; gongbao convert '${fixture}' > "$(mktemp)")`);
    expect(status).toBe(6);
    expect(stderr).toContain('Writing “standard output” failed');
  });

  it.skipIf(!hasFull)(`a full disk behind standard output${fullNote}`, () => {
    const { status, stderr } = shell('gongbao convert - > /dev/full', NOTICE);
    expect(status).toBe(6);
    expect(stderr).toContain('The disk is full');
  });
});
