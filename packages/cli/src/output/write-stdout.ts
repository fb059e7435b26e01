import { fstatSync, writeSync } from 'node:fs';
import type { Context } from '../context.js';
import { errnoOf } from '../errors/errno-of.js';
import type { Terminal } from '../io.js';
import type { Chunks } from './chunks.js';
import { toWriteError } from './write-error.js';

/** The descriptor of a stream that goes into a regular file, else undefined. */
function fileBehind({ fd }: Terminal): number | undefined {
  return fd !== undefined && fstatSync(fd).isFile() ? fd : undefined;
}

/** Node's stream into a file writes once and takes a short write, of a full disk, for a whole one. */
function writeWhole(fd: number, chunk: string | Uint8Array): void {
  const bytes = Buffer.from(chunk);
  let at = 0;
  while (at < bytes.length) at += writeSync(fd, bytes, at);
}

function writeChunk(stream: Terminal, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes to standard output; a reader that has seen enough (`| head`) is no failure. */
export async function writeStdout({ io, say }: Context, content: string | Chunks): Promise<void> {
  try {
    const file = fileBehind(io.stdout);
    for (const chunk of typeof content === 'string' ? [content] : content) {
      if (file === undefined) await writeChunk(io.stdout, chunk);
      else writeWhole(file, chunk);
    }
  } catch (error) {
    if (errnoOf(error) === 'EPIPE') return;
    throw toWriteError(error, say('place/stdout'), say);
  }
}
