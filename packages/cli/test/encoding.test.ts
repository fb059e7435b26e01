import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOTICE } from './notices.js';
import { runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { file } = temporaryFolder();

const MARKED = Buffer.from(`\ufeff${NOTICE}`, 'utf16le');
const UNMARKED = MARKED.subarray(2);
const BIG_ENDIAN = Buffer.from(MARKED).swap16();

/** 关于印发公报的通知, as editors of different systems save it. */
const GB18030 = Buffer.from('b9d8d3dad3a1b7a2b9abb1a8b5c4cda8d6aa', 'hex');
/** 關於公報的通告 */
const BIG5 = Buffer.from('c3f6a9f3a4bdb3f8aabab371a769', 'hex');

async function sourceOf(content: Uint8Array, ...options: string[]) {
  const path = file('issue.txt', content);
  const { code, stdout } = await runMain(['convert', path, ...options]);
  expect(code).toBe(0);
  const { source, notices } = JSON.parse(stdout);
  expect(source.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  return { source, notices };
}

describe('convert finds the encoding', () => {
  it.each([
    ['utf-8', Buffer.from(NOTICE)],
    ['utf-8', Buffer.from(`\ufeff${NOTICE}`)],
    ['utf-16le', MARKED],
    ['utf-16le', UNMARKED],
    ['utf-16be', BIG_ENDIAN],
  ])('%s, and reads the same notices', async (encoding, content) => {
    const { source, notices } = await sourceOf(content);
    expect(source).toMatchObject({ encoding, length: NOTICE.length });
    expect(notices).toEqual((await sourceOf(Buffer.from(NOTICE))).notices);
  });

  it.each([
    ['gb18030', GB18030, 9],
    ['big5', BIG5, 7],
  ])('%s', async (encoding, content, length) => {
    expect((await sourceOf(content)).source).toMatchObject({ encoding, length });
  });
});

describe('convert --encoding', () => {
  it.each([
    ['GBK', 'gb18030', GB18030, 9],
    ['gb2312', 'gb18030', GB18030, 9],
    ['big5', 'big5', BIG5, 7],
    ['UTF-16LE', 'utf-16le', UNMARKED, NOTICE.length],
  ])('takes the text for %s', async (label, encoding, content, length) => {
    const { source } = await sourceOf(content, '--encoding', label);
    expect(source).toMatchObject({ encoding, length });
  });

  it('stands above what the bytes look like', async () => {
    const { source } = await sourceOf(Buffer.from('通知'), '--encoding', 'gb18030');
    expect(source).toMatchObject({ encoding: 'gb18030', length: 3 });
  });
});
