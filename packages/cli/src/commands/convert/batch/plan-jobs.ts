import { join, resolve } from 'node:path';
import type { Context } from '../../../context.js';
import type { FoundIssues } from '../../../input/find-issues.js';
import type { ReadingOptions } from '../../../input/reading-options.js';
import type { InputRecord } from '../../../manifest/manifest-record.js';
import { FORMATS, type FormatName } from '../../../output/formats/index.js';
import type { ConvertJob } from './convert-job.js';
import { toFailure } from './to-failure.js';
import { toUnread } from './to-unread.js';

/** What is to be done, and what is known of the other inputs before anything is read. */
export interface Plan {
  readonly jobs: readonly ConvertJob[];
  readonly refused: readonly InputRecord[];
}

interface Wanted {
  readonly outDir: string;
  readonly formats: readonly FormatName[];
  readonly options: ReadingOptions;
}

/** One name on systems that do not tell case or composed characters apart. */
const toKey = (path: string): string => resolve(path).normalize('NFC').toLowerCase();

function toJobs({ issues }: FoundIssues, { outDir, formats, options }: Wanted, context: Context) {
  const { language, command } = context;
  return issues.map(
    ({ paths, stem, name }, index): ConvertJob => ({
      index,
      name,
      paths,
      outStem: join(outDir, stem === '-' ? 'stdin' : stem),
      formats,
      options,
      corrections: null,
      language,
      command,
    }),
  );
}

/** Names the inputs that would write over each other, or over an input. */
function toClashes(jobs: readonly ConvertJob[]): (job: ConvertJob) => readonly string[] {
  const names = new Map<string, string[]>();
  for (const { outStem, name } of jobs) {
    const key = toKey(outStem);
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  const inputs = new Set(jobs.flatMap(({ paths }) => paths.map(toKey)));
  return ({ outStem, formats, name }) => {
    const same = names.get(toKey(outStem)) ?? [];
    if (same.length > 1) return same.filter((other) => other !== name);
    const written = formats.map((format) => `${outStem}${FORMATS[format].extension}`);
    return written.filter((path) => inputs.has(toKey(path)));
  };
}

/** Gives every issue its place below `outDir`, as it stands among the inputs. */
export function planJobs(found: FoundIssues, wanted: Wanted, context: Context): Plan {
  const { say } = context;
  const all = toJobs(found, wanted, context);
  const clashesOf = toClashes(all);
  const collisions = all.flatMap((job) => {
    const others = clashesOf(job).join(', ');
    if (others === '') return [];
    const message = say('error/collision', { path: job.outStem, others });
    return [toFailure(job.name, toUnread(job.paths), 'collision', message)];
  });
  const skipped = found.others.map(({ path, place }) =>
    toFailure(place, toUnread([path]), 'no-text-by-name', say('reason/no-text-by-name')),
  );
  return {
    jobs: all.filter((job) => clashesOf(job).length === 0),
    refused: [...collisions, ...skipped],
  };
}
