import type { Context } from '../../../context.js';
import { type InputFile, readInputFiles } from '../../../input/read-input-files.js';
import type { HeadReading, Reading } from '../../../input/reading.js';
import { toHeads, toReading } from '../../../input/to-reading.js';
import type {
  CorrectionsRecord,
  FileRecord,
  InputRecord,
} from '../../../manifest/manifest-record.js';
import { FORMATS } from '../../../output/formats/index.js';
import { toParts } from '../../../output/formats/to-parts.js';
import { writeOutputFile } from '../../../output/write-output-file.js';
import { correctReading } from '../corrections/correct-reading.js';
import type { ConvertJob } from './convert-job.js';
import { toFailure } from './to-failure.js';
import { toReason } from './to-reason.js';
import { toUnread } from './to-unread.js';

/** What was read, and what became of its corrections where any were asked for. */
interface Read {
  readonly reading: Reading | HeadReading;
  readonly corrections: CorrectionsRecord | null;
}

/** Writes the results one by one; those that are written are added to `outputs`. */
async function writeAll(
  { index, outStem, formats, paths }: ConvertJob,
  reading: Reading | HeadReading,
  outputs: FileRecord[],
  { say }: Context,
): Promise<void> {
  for (const format of formats) {
    const { extension } = FORMATS[format];
    for (const { suffix, chunks } of await toParts(format, reading, say)) {
      const path = `${outStem}${suffix}${extension}`;
      const written = await writeOutputFile({ path, sources: paths, job: index }, chunks, say);
      outputs.push({ path, bytes: null, sha256: null, ...written });
    }
  }
}

function countDiagnostics(reading: Reading | HeadReading): InputRecord['diagnostics'] {
  const diagnostics = 'issue' in reading ? reading.issue.diagnostics : [];
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Reads an issue, or its heads, and applies the corrections that are of it. */
async function read(
  inputs: readonly InputFile[],
  { options, corrections }: ConvertJob,
  { say }: Context,
): Promise<Read> {
  if (options.only !== undefined) {
    return { reading: await toHeads(inputs, options, say), corrections: null };
  }
  const reading = await toReading(inputs, options, say);
  if (corrections === null) return { reading, corrections: null };
  const corrected = await correctReading(reading, corrections);
  return { reading: corrected.reading, corrections: corrected.record };
}

/** Converts one issue of many; whatever happens to it is told in its record. */
export async function convertIssue(job: ConvertJob, context: Context): Promise<InputRecord> {
  const outputs: FileRecord[] = [];
  let files = toUnread(job.paths);
  try {
    const inputs = await readInputFiles(job.paths, context);
    files = inputs.map(({ path, bytes, sha256 }) => ({ path, bytes: bytes.length, sha256 }));
    const { reading, corrections } = await read(inputs, job, context);
    await writeAll(job, reading, outputs, context);
    return {
      type: 'input',
      input: job.name,
      files,
      status: 'done',
      reason: null,
      message: null,
      outputs,
      notices: ('issue' in reading ? reading.issue : reading.heads).notices.length,
      diagnostics: countDiagnostics(reading),
      ...(corrections === null ? {} : { corrections }),
    };
  } catch (error) {
    const { reason, message } = toReason(error, context.say);
    return toFailure(job.name, files, reason, message, outputs);
  }
}
