import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { errnoOf } from '../errors/errno-of.js';
import type { FileRecord } from './manifest-record.js';

/** What has happened to a file since. */
export type Change = 'missing' | 'altered' | 'unreadable';

/** Compares a file with its record; null where it is as it was. */
export async function findChange(path: string, { sha256 }: FileRecord): Promise<Change | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? 'missing' : 'unreadable';
  }
  return hash.digest('hex') === sha256 ? null : 'altered';
}
