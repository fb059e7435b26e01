import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../src/input/encoding.js';
import { findFailure } from '../src/input/find-failure.js';
import { toStrictDecoder } from '../src/input/to-strict-decoder.js';
import { bytesOf, SIMPLIFIED } from './encoded-print.js';

/** What `findFailure` is to give, slowly: the first prefix that no bytes after it can save. */
function findFailureSlowly(bytes: Uint8Array, encoding: Encoding): number | null {
  let start = 0;
  for (let end = 1; end <= bytes.length; end += 1) {
    const decode = toStrictDecoder(encoding);
    try {
      if (decode(bytes.subarray(start, end), true) !== '') start = end;
    } catch {
      return start;
    }
  }
  return start === bytes.length ? null : start;
}

describe('findFailure', () => {
  const labels = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
  const words = ['通', '知\n', 'a', '𠮷', '號'];
  const anyBytes = fc
    .array(
      fc.oneof(
        { weight: 30, arbitrary: fc.tuple(fc.constantFrom(...words), fc.constantFrom(...labels)) },
        { weight: 1, arbitrary: fc.nat(255) },
      ),
      { maxLength: 40 },
    )
    .map((parts) => bytesOf(...parts));

  it('finds what a slow search finds', () => {
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(...labels), (bytes, encoding) => {
        expect(findFailure(bytes, encoding)).toBe(findFailureSlowly(bytes, encoding));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(labels)('finds a place far into %s', (encoding) => {
    const text = `${'a'.repeat(3)}${'國家'.repeat(5000)}`;
    for (const length of [4090, 4095, 4096, 4097, 8192, 8193, 12_289]) {
      const whole = bytesOf([text, encoding]);
      const bytes = whole.slice(0, length);
      const broken = findFailureSlowly(bytes, encoding);
      expect(findFailure(bytes, encoding)).toBe(broken);
    }
  });

  it('takes no longer for more bytes than their number tells', () => {
    const bytes = bytesOf([SIMPLIFIED.repeat(40_000), 'gbk'], 0xff);
    expect(findFailure(bytes, 'gb18030')).toBe(bytes.length - 1);
  });
});
