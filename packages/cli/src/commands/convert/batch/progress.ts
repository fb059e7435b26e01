import type { Context } from '../../../context.js';
import { plain } from '../../../language/plain.js';
import type { InputRecord } from '../../../manifest/manifest-record.js';
import { keepEnd } from '../../../output/table/keep-end.js';

const CLEAR_LINE = '\r\u001b[K';
const WIDTH = 80;

/** Tells how far a run is: one line that changes on a terminal, a line for each input elsewhere. */
export function toProgress(total: number, { io, say }: Context): (record: InputRecord) => void {
  const { stderr } = io;
  let done = 0;
  return ({ input, status }) => {
    done += 1;
    const line = say('batch/progress', { done, total, status: say(`batch/${status}`), input });
    if (!stderr.isTTY) {
      stderr.write(`${line}\n`);
      return;
    }
    const shown = keepEnd(plain(line), (stderr.columns ?? WIDTH) - 1);
    stderr.write(done === total ? CLEAR_LINE : `${CLEAR_LINE}${shown}`);
  };
}
