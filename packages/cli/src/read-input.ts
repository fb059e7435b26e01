import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Context } from './context.js';
import { errnoOf } from './errno-of.js';
import { CliError } from './errors.js';
import type { MessageKey, Say } from './say.js';

type InputRow = Extract<MessageKey, `error/${'file-missing' | 'is-folder' | 'no-permission'}`>;

/** Wording by the code that the system gives; all others are `error/unreadable`. */
const ROWS: Readonly<Record<string, InputRow>> = {
  ENOENT: 'error/file-missing',
  ENOTDIR: 'error/file-missing',
  EISDIR: 'error/is-folder',
  EACCES: 'error/no-permission',
  EPERM: 'error/no-permission',
};

function toReadError(error: unknown, path: string, say: Say): CliError {
  const row = ROWS[errnoOf(error)];
  const reason = error instanceof Error ? error.message : String(error);
  const message = row
    ? say(row, { path, folder: process.cwd() })
    : say('error/unreadable', { path, reason });
  return new CliError('unreadable', message);
}

/** The bytes of a file, or of standard input where the path is `-`. */
export async function readInput(path: string, { io, say }: Context): Promise<Uint8Array> {
  const isStdin = path === '-';
  if (isStdin && io.stdin.isTTY) io.stderr.write(`${say('convert/waiting')}\n`);
  try {
    return await (isStdin ? buffer(io.stdin) : readFile(path));
  } catch (error) {
    throw toReadError(error, isStdin ? say('place/stdin') : path, say);
  }
}
