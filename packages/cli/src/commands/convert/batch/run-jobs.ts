import { rmSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { onExit } from 'signal-exit';
import type { Context } from '../../../context.js';
import type { InputRecord } from '../../../manifest/manifest-record.js';
import { temporaryBeside } from '../../../output/temporary-beside.js';
import type { ConvertJob } from './convert-job.js';
import { toFailure } from './to-failure.js';
import { toUnread } from './to-unread.js';

/** The module of the workers stands beside this one, both as source and as built. */
const WORKER = new URL(`./convert-worker${extname(import.meta.url)}`, import.meta.url);

/** `timeout` is in seconds for each job, 0 for none. */
export interface PoolSetting {
  readonly threads: number;
  readonly timeout: number;
}

/** A worker that is stopped cannot take its unfinished file away. */
const removeTemporary = ({ outStem, index }: ConvertJob): void =>
  rmSync(temporaryBeside(outStem, index), { force: true });

/** What became of a job whose worker did not answer. */
function toLost(error: unknown, job: ConvertJob, timeout: number, { say }: Context): InputRecord {
  const { name, paths } = job;
  const files = toUnread(paths);
  if (error instanceof Error && error.name === 'AbortError') {
    return toFailure(name, files, 'timeout', say('error/timeout', { path: name, timeout }));
  }
  const reason = error instanceof Error ? error.message : String(error);
  return toFailure(name, files, 'crash', say('error/crash', { path: name, reason }));
}

/** Runs jobs in worker threads, as many at once as there are threads; each comes to a record. */
export async function runJobs(
  jobs: readonly ConvertJob[],
  { threads, timeout }: PoolSetting,
  context: Context,
  onDone: (job: ConvertJob, record: InputRecord) => void,
): Promise<void> {
  const pool = new Piscina({
    filename: fileURLToPath(WORKER),
    name: 'convertInWorker',
    minThreads: threads,
    maxThreads: threads,
    env: { ...context.io.env },
  });
  const running = new Set<ConvertJob>();
  const forget = onExit(() => {
    for (const job of running) removeTemporary(job);
  });
  const run = async (job: ConvertJob): Promise<InputRecord> => {
    const limit = timeout > 0 ? { signal: AbortSignal.timeout(1000 * timeout) } : {};
    try {
      return await pool.run(job, limit);
    } catch (error) {
      removeTemporary(job);
      return toLost(error, job, timeout, context);
    }
  };
  const queue = jobs.values();
  const work = async (): Promise<void> => {
    for (const job of queue) {
      running.add(job);
      onDone(job, await run(job));
      running.delete(job);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, work));
  } finally {
    forget();
    await pool.destroy();
  }
}
