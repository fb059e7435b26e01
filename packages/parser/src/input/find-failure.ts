import type { Encoding } from './encoding.js';
import { toStrictDecoder } from './to-strict-decoder.js';

const CHUNK = 4096;

/** Start of the chunk in which decoding fails, or null; the last one's where the end cuts a character. */
function findChunk(bytes: Uint8Array, encoding: Encoding): number | null {
  const decode = toStrictDecoder(encoding);
  let start = 0;
  try {
    for (; start < bytes.length; start += CHUNK) {
      decode(bytes.subarray(start, start + CHUNK), true);
    }
    decode();
    return null;
  } catch {
    return Math.min(start, bytes.length);
  }
}

/**
 * Offset of the first byte of the first character that cannot be decoded, or null where all can.
 *
 * `TextDecoder` tells that it failed but not where, so the bytes go in by chunks and then, near the
 * failure, one by one: two runs over the bytes, however many they are.
 */
export function findFailure(bytes: Uint8Array, encoding: Encoding): number | null {
  const chunk = findChunk(bytes, encoding);
  if (chunk === null) return null;
  const decode = toStrictDecoder(encoding);
  // One chunk early: a chunk may begin inside the character.
  let at = Math.max(0, chunk - CHUNK);
  if (at > 0) decode(bytes.subarray(0, at), true);
  let start = at;
  try {
    for (; at < bytes.length; at += 1) {
      const isComplete = decode(bytes.subarray(at, at + 1), true) !== '';
      if (isComplete) start = at + 1;
    }
  } catch {
    return start;
  }
  return start;
}
