import type { Context } from '../../../context.js';
import { readInputFiles } from '../../../input/read-input-files.js';
import { type Origin, toOrigin } from '../../../input/to-origin.js';
import { assignCorrections } from '../corrections/assign-corrections.js';
import { joinCorrections } from '../corrections/correct-reading.js';
import { type FoundCorrections, findCorrections } from '../corrections/find-corrections.js';
import type { ConvertJob } from './convert-job.js';

/** Jobs with what reviewers said of each, and the corrections that are of none of them. */
export interface CorrectedJobs {
  readonly jobs: readonly ConvertJob[];
  readonly left: readonly FoundCorrections[];
}

/** What cannot be read, or only once, is told of when it is converted; no corrections are of it. */
async function originOf({ paths }: ConvertJob, context: Context): Promise<Origin> {
  if (paths.includes('-')) return { name: null, sha256: '' };
  try {
    return toOrigin(await readInputFiles(paths, context));
  } catch {
    return { name: null, sha256: '' };
  }
}

/** Gives each job the corrections that are of it. */
export async function giveCorrections(
  jobs: readonly ConvertJob[],
  paths: readonly string[] | undefined,
  context: Context,
): Promise<CorrectedJobs> {
  if (paths === undefined) return { jobs, left: [] };
  const found = await findCorrections(paths, context.say);
  const origins: Origin[] = [];
  for (const job of jobs) origins.push(await originOf(job, context));
  const { of, left } = assignCorrections(found, origins);
  return {
    jobs: jobs.map((job, at) => ({ ...job, corrections: joinCorrections(of(at)) })),
    left,
  };
}
