import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from './fixture.js';
import { LOCALES, runMain } from './run-main.js';
import { temporaryFolder } from './temporary-folder.js';

const { file } = temporaryFolder();
const bytes = (...values: number[]) => Uint8Array.from(values);
const GBK_GAZETTE = bytes(0xb9, 0xab, 0xb1, 0xa8);

/** Content of a file, the exit code, and what the message says in either language. */
const CONTENTS = [
  ['an empty file', '', 4, '是空文件（0 字节）', 'is empty (0 bytes)'],
  ['a blank file', ' \r\n　\n', 4, '全是空白', 'has no text (7 bytes'],
  ['a byte-order mark alone', '\ufeff', 4, '全是空白', 'has no text (3 bytes'],
  [
    'GBK after UTF-8',
    Buffer.concat([Buffer.from('通知\r\n第\ufffd一行\n'), GBK_GAZETTE]),
    5,
    '最像 utf-8，但第 3 行（字节偏移 21）处的字节无法解读：AC AC EF BF BD E4 B8 80 E8 A1 8C 0A [B9] AB B1 A8',
    'utf-8 is the likeliest, but line 3 (byte offset 21)',
  ],
  [
    'a character cut off at the end',
    Buffer.from('通知').subarray(0, 5),
    5,
    '（字节偏移 3）处的字节无法解读：E9 80 9A [E7] 9F（各编码出错的字节偏移：utf-8 3, gb18030 4, ',
    'E9 80 9A [E7] 9F (byte offsets where each fails: utf-8 3, gb18030 4, ',
  ],
  [
    'a broken byte in GBK',
    Buffer.concat([GBK_GAZETTE, bytes(0x0a, 0xff, 0x0a), GBK_GAZETTE]),
    5,
    '也可加 --replace，损坏的字节以 U+FFFD 代替',
    'or add --replace to read on',
  ],
  [
    'UTF-16 cut off',
    bytes(0xff, 0xfe, 0x1a, 0x90, 0x0a, 0x00, 0xe5),
    5,
    '最像 utf-16le，但第 2 行（字节偏移 6）',
    'utf-16le is the likeliest, but line 2 (byte offset 6)',
  ],
  [
    'a NUL',
    '通知\na\0',
    5,
    '第 2 行（字节偏移 8）有空字节',
    'NUL byte (00) on line 2 (byte offset 8)',
  ],
  [
    'a NUL in UTF-16',
    Buffer.from('\ufeff通知\na\0', 'utf16le'),
    5,
    '第 2 行（字节偏移 10）有空字节',
    'NUL byte (00) on line 2 (byte offset 10)',
  ],
  [
    'bytes that are no text',
    bytes(0x07, 0x00, 0xff, 0xff),
    5,
    '第 1 行（字节偏移 1）有空字节',
    'NUL byte (00) on line 1 (byte offset 1)',
  ],
  ['a PDF', '%PDF-1.7\n', 5, '是 PDF 文件', 'is a PDF file'],
  ['a GIF', 'GIF89a', 5, '是 GIF 文件', 'is a GIF file'],
  ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 5, '是 WebP 文件', 'is a WebP file'],
  ['a BMP', 'BM\x46\0\0\0\0\0\0\0', 5, '是 BMP 文件', 'is a BMP file'],
  ['a photo of a telephone', '\0\0\0\x18ftypheic', 5, '是 HEIC 文件', 'is a HEIC file'],
  ['an archive that is cut off', 'PK\x03\x04', 5, '压缩包不完整', 'is cut off or broken'],
  [
    'JSON of no format that is read',
    '{"rows":[1]}',
    5,
    '是 JSON，但不是可读取的格式',
    'is JSON of no format that is read (from line 1; JSON with rows)',
  ],
  [
    'XML of no format that is read',
    '<?xml version="1.0"?><rss/>',
    5,
    '是 XML，但不是可读取的格式',
    'is XML of no format that is read (from line 1; XML with the root element rss)',
  ],
] as const;

describe.each(['zh', 'en'] as const)('input that cannot be converted, in %s', (language) => {
  const env = LOCALES[language];
  const wordsOf = (zh: string, en: string) => (language === 'zh' ? zh : en);

  it('a missing file', async () => {
    const { code, stdout, stderr } = await runMain(['convert', 'no-such.txt'], { env });
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      wordsOf('错误：找不到文件“no-such.txt”', 'No such file: “no-such.txt”'),
    );
    expect(stderr).toContain(process.cwd());
  });

  it('a path that leads through a file', async () => {
    const { code, stderr } = await runMain(['convert', join(fixture, 'x')], { env });
    expect(code).toBe(3);
    expect(stderr).toContain(wordsOf('找不到文件', 'No such file'));
  });

  it('a folder without any text', async () => {
    const folder = dirname(file('scan.png', 'x'));
    const { code, stderr } = await runMain(['convert', folder], { env });
    expect(code).toBe(4);
    expect(stderr).toContain(wordsOf('没有可以转换的文件', 'no file to convert'));
  });

  it.each(CONTENTS)('%s', async (_, content, exitCode, zh, en) => {
    const path = file('issue.txt', content);
    const { code, stdout, stderr } = await runMain(['convert', path], { env });
    expect(code).toBe(exitCode);
    expect(stdout).toBe('');
    expect(stderr).toContain(wordsOf(zh, en));
    expect(stderr).toContain(path);
    expect(stderr.split('\n'), 'what is wrong, and what to do').toHaveLength(3);
  });

  it('an encoding that the text is not in', async () => {
    const path = file('issue.txt', '公报\n第一期');
    const { code, stderr } = await runMain(['convert', path, '--encoding', 'Big5'], { env });
    expect(code).toBe(5);
    expect(stderr).toContain(
      wordsOf(
        `“${path}”不是 big5 文字：第 1 行（字节偏移 `,
        `“${path}” is not text in big5: cannot read the bytes on line 1 (byte offset `,
      ),
    );
    expect(stderr).toContain(wordsOf('请不写 --encoding', 'Leave --encoding out'));
    expect(stderr.split('\n')).toHaveLength(3);
  });

  it('an encoding that there is not', async () => {
    const path = file('issue.txt', '公报');
    const { code, stdout, stderr } = await runMain(['convert', path, '--encoding', 'x'], { env });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(wordsOf('没有名为“x”的编码', 'There is no encoding “x”'));
    expect(stderr).toContain('utf-8, gb18030, gbk, gb2312, big5, big5-hkscs, utf-16le, utf-16be');
  });

  it('names standard input as such', async () => {
    const { code, stderr } = await runMain(['convert', '-'], { env });
    expect(code).toBe(4);
    expect(stderr).toContain(wordsOf('“标准输入”是空文件', '“standard input” is empty'));
  });
});
