import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../../context.js';
import { findChange } from '../../../manifest/find-change.js';
import { manifestPaths } from '../../../manifest/manifest-paths.js';
import type { FileRecord, InputRecord, RunRecord } from '../../../manifest/manifest-record.js';
import type { Manifest } from '../../../manifest/read-manifest.js';
import { digestOf } from '../corrections/correct-reading.js';
import type { ConvertJob } from './convert-job.js';

/** Whether all files are as they were; an empty list proves nothing. */
async function areSame(
  files: readonly FileRecord[],
  toPath: (path: string) => string,
): Promise<boolean> {
  for (const file of files) {
    if ((await findChange(toPath(file.path), file)) !== null) return false;
  }
  return files.length > 0;
}

/**
 * The jobs that an earlier run has done: by the same version, in the same way, from inputs and with
 * results that are still the same. Each with its record.
 */
export async function findFinished(
  jobs: readonly ConvertJob[],
  earlier: Manifest,
  run: RunRecord,
  manifestPath: string,
  { io, say }: Context,
): Promise<ReadonlyMap<ConvertJob, InputRecord>> {
  const finished = new Map<ConvertJob, InputRecord>();
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(run)), earlier.run)) {
    io.stderr.write(`${say('batch/other-run')}\n`);
    return finished;
  }
  const { toManifest, fromManifest } = manifestPaths(manifestPath);
  const records = new Map(earlier.inputs.map((record) => [record.input, record]));
  for (const job of jobs) {
    const record = records.get(job.name);
    if (record?.status !== 'done') continue;
    const corrections = job.corrections === null ? undefined : digestOf(job.corrections);
    if (record.corrections?.sha256 !== corrections) continue;
    const paths = record.files.map(({ path }) => path);
    if (!isDeepStrictEqual(paths, job.paths.map(toManifest))) continue;
    const isSame =
      (await areSame(record.files, fromManifest)) && (await areSame(record.outputs, fromManifest));
    if (isSame) finished.set(job, record);
  }
  return finished;
}
