import { createHash } from 'node:crypto';
import type { Context } from '../context.js';
import { readInput } from './read-input.js';

/** A file before it is decoded. */
export interface InputFile {
  /** `-` for standard input. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Of the bytes, in hex. */
  readonly sha256: string;
}

/** Reads the files of an issue, in the order given. */
export async function readInputFiles(
  paths: readonly string[],
  context: Context,
): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    const bytes = await readInput(path, context);
    files.push({ path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return files;
}
