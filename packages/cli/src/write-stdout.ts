import type { Context } from './context.js';
import { errnoOf } from './errno-of.js';
import { toWriteError } from './write-error.js';

/** Writes to standard output; a reader that has seen enough (`| head`) is no failure. */
export function writeStdout({ io, say }: Context, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    io.stdout.write(text, (error) => {
      if (!error || errnoOf(error) === 'EPIPE') resolve();
      else reject(toWriteError(error, say('place/stdout'), say));
    });
  });
}
