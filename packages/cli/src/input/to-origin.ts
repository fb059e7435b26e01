import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { InputFile } from './read-input-files.js';

/** What an issue was read from, as its `source` tells. */
export interface Origin {
  /** `p-1.hocr…p-11.hocr`; null for standard input. */
  readonly name: string | null;
  /** Of several files that of all their bytes in order. */
  readonly sha256: string;
}

function toName(files: readonly InputFile[]): string | null {
  const names = files.filter(({ path }) => path !== '-').map(({ path }) => basename(path));
  const [first, last] = [names[0], names.at(-1)];
  return (first === last ? first : `${first}…${last}`) ?? null;
}

function toDigest(files: readonly InputFile[]): string {
  const [first, ...others] = files;
  if (first !== undefined && others.length === 0) return first.sha256;
  const hash = createHash('sha256');
  for (const { bytes } of files) hash.update(bytes);
  return hash.digest('hex');
}

/** Name and digest of the files of an issue. */
export const toOrigin = (files: readonly InputFile[]): Origin => ({
  name: toName(files),
  sha256: toDigest(files),
});
