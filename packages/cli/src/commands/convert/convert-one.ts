import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Issue } from '@gongbao/schema';
import type { Context } from '../../context.js';
import { CliError } from '../../errors/cli-error.js';
import { findIssues } from '../../input/find-issues.js';
import { findPictures } from '../../input/find-pictures.js';
import { type InputFile, readInputFiles } from '../../input/read-input-files.js';
import type { HeadReading, Reading } from '../../input/reading.js';
import { toOrigin } from '../../input/to-origin.js';
import { toHeads, toReading } from '../../input/to-reading.js';
import type { Say } from '../../language/say.js';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../output/formats/index.js';
import { checkHeadFormat, toParts } from '../../output/formats/to-parts.js';
import { removeStray } from '../../output/remove-stray.js';
import { toPartPath } from '../../output/to-part-path.js';
import { writeOutputFile } from '../../output/write-output-file.js';
import { writeStdout } from '../../output/write-stdout.js';
import { checkDiagnostics } from './check-diagnostics.js';
import type { ConvertOptions } from './convert-options.js';
import { assignCorrections } from './corrections/assign-corrections.js';
import { checkReviewed } from './corrections/check-reviewed.js';
import { correctReading, joinCorrections } from './corrections/correct-reading.js';
import { correctionLines } from './corrections/correction-lines.js';
import { findCorrections } from './corrections/find-corrections.js';

/** A device takes any format; a file must end in that of one. */
function formatOf(path: string, say: Say): FormatName {
  const [name] = FORMAT_NAMES.filter((format) =>
    path.toLowerCase().endsWith(FORMATS[format].extension),
  ).sort((left, right) => FORMATS[right].extension.length - FORMATS[left].extension.length);
  if (name !== undefined) return name;
  // A folder is told of where it is written to.
  const isFolder = /[/\\]$/.test(path);
  if (isFolder || (existsSync(path) && !statSync(path).isFile())) return 'json';
  const extensions = FORMAT_NAMES.map((format) => FORMATS[format].extension).join(' ');
  throw new CliError('usage', say('error/output-extension', { path, extensions }));
}

/** What is to be written, and where; `path` is undefined for standard output. */
interface Target {
  readonly path: string | undefined;
  readonly format: FormatName;
}

function toTarget({ output, to = [] }: ConvertOptions, say: Say): Target {
  const [format = 'json', ...others] = to;
  const isStdout = output === undefined || output === '-';
  if (others.length > 0 || (!isStdout && to.length > 0)) {
    throw new CliError('usage', say('error/formats-need-folder'));
  }
  if (isStdout) return { path: undefined, format };
  if (output === '') throw new CliError('usage', say('error/output-unnamed'));
  return { path: output, format: formatOf(output, say) };
}

/** A few lines for people, beside what is written and never in it; most are left out where that went to a pipe. */
function report(issue: Issue, written: readonly string[], { io, say }: Context) {
  const { notices, diagnostics, source } = issue;
  for (const path of written) {
    const counts = { notices: notices.length, diagnostics: diagnostics.length };
    const more = diagnostics.length === 0 ? '' : say('convert/see-summary');
    io.stderr.write(`${say('convert/written', { path, ...counts })}${more}\n`);
  }
  const { segmenter } = source;
  if (segmenter !== 'none') io.stderr.write(`${say('convert/segmenter', { segmenter })}\n`);
  if (notices.length === 0) io.stderr.write(`${say('convert/no-notice')}\n`);
}

/** The same of heads alone. */
function reportHeads({ heads }: HeadReading, written: readonly string[], { io, say }: Context) {
  const count = heads.notices.length;
  for (const path of written) {
    io.stderr.write(`${say('convert/written-heads', { path, notices: count })}\n`);
  }
  if (count === 0) io.stderr.write(`${say('convert/no-notice')}\n`);
}

/** The summary, worked out before anything is written. */
async function summarize(reading: Reading, path: string | undefined, context: Context) {
  const { toSummary } = await import('./summary/to-summary.js');
  const width = context.io.stdout.columns ?? Number.POSITIVE_INFINITY;
  return toSummary({ ...reading, width, path }, context);
}

/** Writes all files of a format, and tells their paths. */
async function writeTarget(
  { path, format }: Target,
  reading: Reading | HeadReading,
  sources: readonly string[],
  context: Context,
): Promise<string[]> {
  const parts = await toParts(format, reading, context.say);
  if (path === undefined && parts.length > 1) {
    throw new CliError('usage', context.say('error/parts-need-file', { format }));
  }
  const written: string[] = [];
  for (const { suffix, chunks } of parts) {
    if (path === undefined) {
      await writeStdout(context, chunks);
      continue;
    }
    const partPath = toPartPath(path, suffix);
    await writeOutputFile({ path: partPath, sources }, chunks, context.say);
    written.push(partPath);
  }
  return written;
}

/** Applies the corrections that are of this issue, and tells what became of all. */
async function correct(
  asRead: Reading,
  files: readonly InputFile[],
  { corrections }: ConvertOptions,
  context: Context,
) {
  if (corrections === undefined) return null;
  const { of, left } = assignCorrections(await findCorrections(corrections, context.say), [
    toOrigin(files),
  ]);
  const { reading, record } = await correctReading(asRead, joinCorrections(of(0)));
  const all = [{ name: null, record }];
  context.io.stderr.write(`${correctionLines(all, left, context).join('\n')}\n`);
  return { reading, all, left };
}

/** The report shows the pictures of the pages, and finds them from where it lies. */
function withPictures(
  reading: Reading,
  { format, path }: Target,
  { images }: ConvertOptions,
  say: Say,
): Reading {
  if (images === undefined) return reading;
  if (format !== 'html' || path === undefined) {
    throw new CliError('usage', say('error/images-of-report'));
  }
  return { ...reading, pictures: findPictures(images, reading, path, say) };
}

/** Converts one issue, to standard output or into a file. */
export async function convertOne(
  args: readonly string[],
  options: ConvertOptions,
  context: Context,
): Promise<void> {
  const { io, say } = context;
  const target = toTarget(options, say);
  const { issues, others } = await findIssues(args, 'together', say);
  const paths = issues.flatMap((issue) => issue.paths);
  const sources = paths.filter((source) => source !== '-');
  const files = await readInputFiles(paths, context);
  if (options.only !== undefined) {
    checkHeadFormat(target.format, say);
    const reading = await toHeads(files, options, say);
    const written = await writeTarget(target, reading, sources, context);
    if (!options.quiet) reportHeads(reading, written, context);
    return;
  }
  const asRead = await toReading(files, options, say);
  const review = await correct(asRead, files, options, context);
  const reading = withPictures(review?.reading ?? asRead, target, options, say);
  const { path } = target;
  const summary = options.summary ? await summarize(reading, path, context) : null;
  const isWritten = path !== undefined || summary === null;
  if (path !== undefined) await removeStray([dirname(path)]);
  const written = isWritten ? await writeTarget(target, reading, sources, context) : [];
  if (summary !== null) await writeStdout(context, summary);
  else if (!options.quiet) report(reading.issue, written, context);
  if (others.length > 0 && !options.quiet) {
    io.stderr.write(`${say('convert/left-out', { count: others.length })}\n`);
  }
  checkDiagnostics(reading.issue.diagnostics, options.failOn, say);
  if (options.requireReviewed && review !== null) checkReviewed(review.all, review.left, say);
}
