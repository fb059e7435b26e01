import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Context } from '../context.js';
import { CliError } from '../errors/cli-error.js';
import { errnoOf } from '../errors/errno-of.js';
import type { MessageKey, Say } from '../language/say.js';

type InputRow = Extract<MessageKey, `error/${'file-missing' | 'is-folder' | 'no-permission'}`>;

/** Wording by the code that the system gives; all others are `error/unreadable`. */
const ROWS: Readonly<Record<string, InputRow>> = {
  ENOENT: 'error/file-missing',
  ENOTDIR: 'error/file-missing',
  EISDIR: 'error/is-folder',
  EACCES: 'error/no-permission',
  EPERM: 'error/no-permission',
};

/** In bytes; their text then fits into one string, whatever the encoding. */
const LIMIT = constants.MAX_STRING_LENGTH;

function toReadError(error: unknown, path: string, say: Say): CliError {
  if (error instanceof CliError) return error;
  const row = ROWS[errnoOf(error)];
  const reason = error instanceof Error ? error.message : String(error);
  const message = row
    ? say(row, { path, folder: process.cwd() })
    : say('error/unreadable', { path, reason });
  return new CliError('unreadable', message);
}

function checkSize(size: number, path: string, say: Say): void {
  if (size <= LIMIT) return;
  const limit = Math.floor(LIMIT / 2 ** 20);
  throw new CliError('unreadable', say('error/too-big', { path, limit }));
}

/** A device may never end. */
async function collect(stream: Readable, place: string, say: Say): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    checkSize(size, place, say);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function readPath(path: string, say: Say): Promise<Buffer> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) return collect(createReadStream(path), path, say);
  checkSize(found.size, path, say);
  return readFile(path);
}

/** The bytes of a file, or of standard input where the path is `-`. */
export async function readInput(path: string, { io, say }: Context): Promise<Buffer> {
  const isStdin = path === '-';
  const place = isStdin ? say('place/stdin') : path;
  if (isStdin && io.stdin.isTTY) io.stderr.write(`${say('convert/waiting')}\n`);
  try {
    return await (isStdin ? collect(io.stdin, place, say) : readPath(path, say));
  } catch (error) {
    throw toReadError(error, place, say);
  }
}
