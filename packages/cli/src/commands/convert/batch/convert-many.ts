import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { onExit } from 'signal-exit';
import type { Context } from '../../../context.js';
import { CliError } from '../../../errors/cli-error.js';
import { findIssues } from '../../../input/find-issues.js';
import { naturalOrder } from '../../../input/natural-order.js';
import { countInputs } from '../../../manifest/count-inputs.js';
import { ManifestFile } from '../../../manifest/manifest-file.js';
import { manifestPaths } from '../../../manifest/manifest-paths.js';
import type { InputRecord } from '../../../manifest/manifest-record.js';
import { withPaths } from '../../../manifest/with-paths.js';
import { removeStray } from '../../../output/remove-stray.js';
import { writeStdout } from '../../../output/write-stdout.js';
import type { ConvertOptions } from '../convert-options.js';
import { checkReviewed } from '../corrections/check-reviewed.js';
import { type Corrected, correctionLines } from '../corrections/correction-lines.js';
import type { FoundCorrections } from '../corrections/find-corrections.js';
import { isGrave } from '../is-grave.js';
import { type BatchRun, toBatchRun } from './batch-run.js';
import { batchTable } from './batch-table.js';
import { failureLines } from './failure-lines.js';
import { findFinished } from './find-finished.js';
import { giveCorrections } from './give-corrections.js';
import { type Plan, planJobs } from './plan-jobs.js';
import { toProgress } from './progress.js';
import { runJobs } from './run-jobs.js';
import { toIsOurs } from './to-is-ours.js';

/** In seconds; no issue that can be read takes so long. */
const TIMEOUT = 600;

/** Does what is left to do of a plan, and writes the manifest; gives the records in the order of inputs. */
async function carryOut(
  { jobs, refused }: Plan,
  { run, manifestPath, earlier }: BatchRun,
  options: ConvertOptions,
  context: Context,
): Promise<InputRecord[]> {
  const { toManifest } = manifestPaths(manifestPath);
  const finished =
    options.resume && earlier !== null
      ? await findFinished(jobs, earlier, run, manifestPath, context)
      : new Map<never, InputRecord>();
  const records = [...finished.values(), ...refused.map((record) => withPaths(record, toManifest))];
  const file = new ManifestFile(manifestPath, run, context.say);
  file.start(records);
  const left = jobs.filter((job) => !finished.has(job));
  const tell = options.quiet ? () => undefined : toProgress(left.length, context);
  const threads = Math.min(options.jobs ?? availableParallelism(), left.length);
  const pool = { threads, timeout: options.timeout ?? TIMEOUT };
  await runJobs(left, pool, context, (_, done) => {
    const record = withPaths(done, toManifest);
    records.push(record);
    file.add(record);
    tell(record);
  });
  records.sort((left, right) => naturalOrder(left.input, right.input));
  await file.finish(records);
  return records;
}

const correctedIn = (records: readonly InputRecord[]): Corrected[] =>
  records.flatMap(({ input, corrections }) =>
    corrections === undefined ? [] : [{ name: input, record: corrections }],
  );

async function report(
  records: readonly InputRecord[],
  left: readonly FoundCorrections[],
  manifest: string,
  options: ConvertOptions,
  context: Context,
) {
  if (options.quiet) return;
  const { say } = context;
  const { type: _, ...counts } = countInputs(records);
  const lines = [
    ...batchTable(records, context),
    ...failureLines(records, context),
    ...(options.corrections === undefined
      ? []
      : ['', ...correctionLines(correctedIn(records), left, context)]),
    '',
    say('batch/total', counts),
    say('batch/manifest', { path: manifest }),
  ];
  await writeStdout(context, `${lines.join('\n')}\n`);
}

/** Fails where an input has no result, or diagnostics are as grave as `--fail-on` says. */
function checkRecords(
  records: readonly InputRecord[],
  { failOn }: ConvertOptions,
  { say }: Context,
) {
  const { failed } = countInputs(records);
  if (failed > 0) throw new CliError('failed', say('error/inputs-failed', { count: failed }));
  if (failOn === undefined) return;
  const severities = (['error', 'warning'] as const).filter((severity) =>
    isGrave({ severity }, failOn),
  );
  const count = records
    .flatMap(({ diagnostics }) => severities.map((severity) => diagnostics[severity]))
    .reduce((sum, one) => sum + one, 0);
  if (count > 0) throw new CliError('failed', say('error/grave-diagnostics', { count }));
}

/** Converts all issues among the inputs into a folder; none stops the others. */
export async function convertMany(
  args: readonly string[],
  outDir: string,
  options: ConvertOptions,
  context: Context,
): Promise<void> {
  const { io, say } = context;
  const batch = await toBatchRun(outDir, options, context);
  const grouping = options.separate ? 'apart' : 'by-number';
  const found = await findIssues(args, grouping, say, toIsOurs(args, batch));
  const planned = planJobs(found, batch, context);
  const { jobs, left } = await giveCorrections(planned.jobs, options.corrections, context);
  const plan = { ...planned, jobs };
  await removeStray([
    dirname(batch.manifestPath),
    ...plan.jobs.map(({ outStem }) => dirname(outStem)),
  ]);
  const forget = onExit((_, signal) => {
    if (signal !== null) io.stderr.write(`\n${say('batch/interrupted')}\n`);
  });
  try {
    const records = await carryOut(plan, batch, options, context);
    await report(records, left, batch.manifestPath, options, context);
    checkRecords(records, options, context);
    if (options.requireReviewed) checkReviewed(correctedIn(records), left, say);
  } finally {
    forget();
  }
}
