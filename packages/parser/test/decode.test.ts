import { describe, expect, it } from 'vitest';
import { decode, parseIssue, UnknownEncodingError } from '../src/index.js';
import { plausibility } from '../src/input/plausibility.js';
import { bytesOf, SIMPLIFIED, TRADITIONAL } from './encoded-print.js';
import { FIXTURES } from './goldens/fixtures.js';

const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;

describe('decode', () => {
  it.each(ENCODINGS)('reads simplified print in %s', (encoding) => {
    expect(decode(bytesOf([SIMPLIFIED, encoding]))).toEqual({ text: SIMPLIFIED, encoding });
  });

  it.each([...ENCODINGS, 'big5'] as const)('reads traditional print in %s', (encoding) => {
    expect(decode(bytesOf([TRADITIONAL, encoding]))).toEqual({ text: TRADITIONAL, encoding });
  });

  it.each(ENCODINGS)('takes the byte-order mark of %s for none of the text', (encoding) => {
    for (const text of [SIMPLIFIED, TRADITIONAL, 'a', '']) {
      expect(decode(bytesOf([`\ufeff${text}`, encoding]))).toEqual({ text, encoding });
    }
  });

  it.each(['utf-16le', 'utf-16be'] as const)('tells %s by ASCII alone', (encoding) => {
    expect(decode(bytesOf(['gazette 2018\n', encoding])).encoding).toBe(encoding);
  });

  it.each(['通知', '公报', '2018', '', 'Señor Müller', '±5°C', 'Привет, мир', 'αβγ', '·', 'é'])(
    'takes %j in UTF-8 for UTF-8',
    (text) => {
      expect(decode(bytesOf([text, 'utf-8']))).toEqual({ text, encoding: 'utf-8' });
    },
  );

  it.each(['通知', '公报', '李文陈', '第2期'])('reads %s in GB 2312', (text) => {
    expect(decode(bytesOf([text, 'gb2312']))).toEqual({ text, encoding: 'gb18030' });
  });

  it.each(['委员', '目录'])('knows %s in GB 2312, which fits UTF-8 by chance', (text) => {
    const bytes = bytesOf([text, 'gb2312']);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toMatch(/^[\u0080-\u07ff]+$/);
    expect(decode(bytes)).toEqual({ text, encoding: 'gb18030' });
  });

  it('reads characters of two and of four bytes in GB 18030', () => {
    const text = '责任人：䶮、㐀、𠮷、ǹ；€5\n';
    const bytes = bytesOf([text, 'gb18030']);
    expect(bytesOf(['䶮', 'gb18030'], ['㐀', 'gb18030'], ['𠮷', 'gb18030'])).toHaveLength(
      2 + 4 + 4,
    );
    expect(decode(bytes)).toEqual({ text, encoding: 'gb18030' });
  });

  it('judges the whole file, not its beginning', () => {
    const text = `${'a'.repeat(100_000)}\n${SIMPLIFIED}`;
    expect(decode(bytesOf([text, 'gbk']))).toEqual({ text, encoding: 'gb18030' });
  });

  it.each(FIXTURES)('gives the same notices of $name in every encoding', ({ source }) => {
    const { notices } = parseIssue(source);
    for (const encoding of ['gb18030', 'utf-16le', 'utf-16be'] as const) {
      const decoded = decode(bytesOf([source, encoding]));
      expect(decoded.encoding).toBe(encoding);
      expect(parseIssue(decoded.text).notices).toEqual(notices);
    }
  });

  it.each(FIXTURES)('takes no line of $name for Big5', ({ source }) => {
    for (const text of source.split('\n')) {
      expect(decode(bytesOf([text, 'gb18030'])).text).toBe(text);
    }
  });
});

describe('an encoding that is asked for', () => {
  it.each([
    ['UTF-8', 'utf-8'],
    ['gb2312', 'gb18030'],
    ['GBK', 'gb18030'],
    ['gb18030', 'gb18030'],
    ['Big5', 'big5'],
    ['big5-hkscs', 'big5'],
    ['utf-16LE', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['UTF8', 'utf-8'],
    ['Unicode', 'utf-16le'],
    ['ANSI', 'gb18030'],
    ['cp950', 'big5'],
  ])('%s is %s', (label, encoding) => {
    const text = '中文、政府\n';
    expect(decode(bytesOf([text, encoding]), { encoding: label })).toEqual({ text, encoding });
  });

  it('is taken whatever the bytes look like', () => {
    const bytes = bytesOf(['通知', 'utf-8']);
    expect(decode(bytes, { encoding: 'gbk' }).text).toBe('閫氱煡');
  });

  it('lets damaged bytes be replaced, in the encoding asked for or found', () => {
    const bytes = Buffer.concat([
      bytesOf(['公报', 'utf-8']),
      Uint8Array.of(0xff),
      bytesOf(['通知', 'utf-8']),
    ]);
    const replaced = { text: '公报\ufffd通知', encoding: 'utf-8' };
    expect(decode(bytes, { replace: true })).toEqual(replaced);
    expect(decode(bytes, { replace: true, encoding: 'utf-8' })).toEqual(replaced);
  });

  it('must be known', () => {
    const read = () => decode(bytesOf(['a', 'utf-8']), { encoding: 'latin1' });
    expect(read).toThrow(UnknownEncodingError);
    expect(read).toThrow(/Unexpected encoding latin1, expected one of utf-8, gb18030, /);
  });
});

describe('plausibility', () => {
  it.each([SIMPLIFIED, TRADITIONAL])('tells print from print misread: %s', (text) => {
    expect(plausibility(text)).toBeGreaterThan(0.5);
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le']) {
      const bytes = bytesOf([text, encoding]);
      const others = ['gb18030', 'big5', 'utf-16be'].filter((other) => other !== encoding);
      for (const other of others) {
        expect(plausibility(new TextDecoder(other).decode(bytes))).toBeLessThan(0.2);
      }
    }
  });
});
