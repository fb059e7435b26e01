import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError, decode } from '../src/index.js';
import { findFailure } from '../src/input/find-failure.js';
import { bytesOf, SIMPLIFIED, TRADITIONAL } from './encoded-print.js';

function decodeErrorOf(bytes: Uint8Array, encoding?: string): DecodeError {
  try {
    decode(bytes, { encoding });
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error('decoded');
}

describe('bytes that no encoding fits', () => {
  it.each(['utf-8', 'gb18030'] as const)('are placed in %s', (encoding) => {
    const before = bytesOf([SIMPLIFIED, encoding]);
    const bytes = Uint8Array.from([...before, 0xff, 0x0a, ...before]);
    const error = decodeErrorOf(bytes);
    expect(error).toMatchObject({
      ruleId: 'input/undecodable-bytes',
      encoding,
      offset: before.length,
      line: 4,
    });
    expect(error.hex).toMatch(/^(?:[0-9A-F]{2} ){6}0D 0A \[FF\] 0A(?: [0-9A-F]{2}){6}$/);
    expect(error.message).toContain(`at byte ${before.length} (line 4), expected text in`);
    expect(error.attempts).toHaveLength(5);
    expect(error.attempts).toContainEqual({ encoding, offset: before.length });
  });

  it('are placed in Big5', () => {
    const before = bytesOf([TRADITIONAL, 'big5']);
    const bytes = Uint8Array.from([...before, 0xff, 0x0a]);
    expect(decodeErrorOf(bytes)).toMatchObject({
      encoding: 'big5',
      offset: before.length,
      line: 4,
    });
  });

  it('are placed in the encoding that was asked for', () => {
    const error = decodeErrorOf(bytesOf(['a\n通知', 'utf-8']), 'Big5');
    expect(error).toMatchObject({ encoding: 'big5', offset: 2, line: 2 });
    expect(error.attempts).toEqual([{ encoding: 'big5', offset: 2 }]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('are placed in %s', (encoding) => {
    const bytes = bytesOf([`${SIMPLIFIED}\ud83d。${SIMPLIFIED}`, encoding]);
    expect(decodeErrorOf(bytes)).toMatchObject({
      encoding,
      offset: 2 * SIMPLIFIED.length,
      line: 4,
    });
  });

  it.each([
    ['utf-8', 1],
    ['utf-8', 2],
    ['gb18030', 1],
    ['utf-16le', 1],
    ['utf-16be', 1],
  ] as const)('are a character of %s without its last %i', (encoding, count) => {
    const text = `${SIMPLIFIED}附`;
    const bytes = bytesOf([text, encoding]).slice(0, -count);
    const offset = bytesOf([SIMPLIFIED, encoding]).length;
    expect(decodeErrorOf(bytes)).toMatchObject({ encoding, offset, line: 4 });
  });

  it('are the head of four bytes of GB 18030', () => {
    const bytes = bytesOf([SIMPLIFIED, 'gb18030'], 0x95, 0x32, 0x82);
    expect(decodeErrorOf(bytes)).toMatchObject({ encoding: 'gb18030', offset: bytes.length - 3 });
  });

  it('are of two encodings in one file', () => {
    const bytes = bytesOf([SIMPLIFIED, 'utf-8'], [SIMPLIFIED, 'gbk'], [SIMPLIFIED, 'utf-8']);
    expect(decodeErrorOf(bytes)).toMatchObject({
      encoding: 'utf-8',
      offset: bytesOf([SIMPLIFIED, 'utf-8']).length,
    });
  });

  it('do not become nonsense in an encoding that happens to fit', () => {
    const bytes = bytesOf(['通知\r\n第一条任', 'utf-8'], ['公', 'gbk']);
    expect(() => new TextDecoder('gb18030', { fatal: true }).decode(bytes)).not.toThrow();
    const error = decodeErrorOf(bytes);
    expect(error).toMatchObject({ encoding: 'utf-8', offset: 20, line: 2 });
    expect(error.attempts).toContainEqual({ encoding: 'gb18030', offset: null });
    expect(error.message).toContain('gb18030: no Chinese');
  });

  it.each([[[0xff, 0xab]], [[0xff, 0xff, 0x4e, 0x21]]])('are not %j in UTF-16', (bytes) => {
    expect(decodeErrorOf(Uint8Array.from(bytes))).toMatchObject({ encoding: 'utf-8', offset: 0 });
  });

  it('are shown in full where there are fewer than sixteen', () => {
    expect(decodeErrorOf(Uint8Array.of(0x41, 0xff), 'utf-8').hex).toBe('41 [FF]');
  });
});

describe('any bytes', () => {
  it('are decoded or refused with a place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          const { text, encoding } = decode(bytes);
          expect(typeof text).toBe('string');
          expect(findFailure(bytes, encoding)).toBeNull();
        } catch (error) {
          if (!(error instanceof DecodeError)) throw error;
          expect(error.offset).toBe(findFailure(bytes, error.encoding));
          expect(error.line).toBeGreaterThan(0);
          expect(error.hex.split(' ')).toHaveLength(Math.min(16, bytes.length));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
